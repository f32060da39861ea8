import type { Dictionary } from '../types.ts'

export const accounts: Dictionary['accounts'] = {
  all: '全部账户',
  notCounted: '尚未计入',
  somePage: '某个页面',
  seenOn: '在 {host} 上发现 {address}，要计入吗？',
  confirm: '是我的',
  notMine: '不是我的',
  addLabel: '地址或 ENS 名称',
  add: '观察',
  adding: '正在查找…',
  typed: '手动输入',
  seen: '发现于 {host}',
  label: '{address} 的标签',
  remove: '停止观察 {address}',
  errors: {
    'no-answer': 'Mooring 没有响应，请重试。',
    'not-an-address': '这既不是地址，也不是名称。',
    'bad-checksum': '地址的大小写校验不符，可能有一位输错了。',
    'name-not-found': '该名称未注册，或没有指向任何地址。',
    'name-off-chain': '该名称存放在链下，无法在此核实。请直接输入地址。',
    'rpc-unavailable': '链上没有响应，无法查询该名称。',
  },
}
