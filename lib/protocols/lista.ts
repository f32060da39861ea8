import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, uint } from './readings.ts'

const manager = contract(56, '0x1adB950d8bB3dA4bE104211D5AB038628e477fE6', 'slisBNB stakeManager')

export const lista = defineProtocol({
  id: 'lista',
  name: 'Lista DAO',
  appUrl: 'https://lista.org/liquid-staking/BNB',
  countedSince: {
    date: '2023-08-30',
    source: 'DefiLlama/dimension-adapters:fees/lista-slisbnb/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/lista-dao/gitbook/blob/main/security.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://defirisk.co/protocols/lista-dao/factors/RD-F-038/',
    readOn: '2026-11-24',
  },
  tokens: {
    slisbnb: {
      redemption: 'queue',
      fee: feeBps(10_000_000_000n, manager('0x0fce8a53', 'synFee()')),
      pause: combine({ withdrawals: flag(manager('0x5c975abb', 'paused()')) }),
      limits: combine({ maxWei: uint(manager('0xfe5510a6', 'getSlisBnbWithdrawLimit()')) }),
    },
  },
  sources: [
    'lista-dao/synclub-contracts:contracts/ListaStakeManager.sol',
    'lista-dao/lista-dao-contracts:contracts/es.sol',
    'DefiLlama/yield-server:src/adaptors/lista-liquid-staking/index.js',
  ],
})
