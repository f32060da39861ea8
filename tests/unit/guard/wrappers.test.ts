import { concat, encodeAbiParameters, encodeFunctionData, encodePacked, type Hex, parseAbi, size } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'

const ME = '0x00000000000000000000000000000000000a11ce'
const SAFE = '0x0000000000000000000000000000000000005afe'
const SPENDER = '0x00000000000000000000000000000000005be4de'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const MULTI_SEND = '0x40a2accbd92bca938b02010e17a5b8929b49130d'
const QUEUE = '0x889edc2edab5f40e902b864ad4d7ade8e412f9b1'

const approve = encodeFunctionData({
  abi: parseAbi(['function approve(address spender, uint256 amount)']),
  args: [SPENDER, 5n],
})
const withdraw = encodeFunctionData({
  abi: parseAbi(['function requestWithdrawals(uint256[] amounts, address owner)']),
  args: [[3n, 4n], `0x${'0'.repeat(40)}`],
})

const send = (to: string, data: Hex, from = ME) =>
  inspect({ id: 'x', method: 'eth_sendTransaction', chainId: 1, from, to, data })

const packed = (to: Hex, data: Hex, operation = 0) =>
  encodePacked(
    ['uint8', 'address', 'uint256', 'uint256', 'bytes'],
    [operation, to, 0n, BigInt(size(data)), data],
  )

const multiSend = (...calls: Hex[]) =>
  encodeFunctionData({ abi: parseAbi(['function multiSend(bytes transactions)']), args: [concat(calls)] })

const safeTx = (to: string, data: Hex, operation: number) =>
  inspect({
    id: 'x',
    method: 'eth_signTypedData_v4',
    chainId: 1,
    from: ME,
    typedData: {
      types: {
        SafeTx: [
          { name: 'to', type: 'address' },
          { name: 'value', type: 'uint256' },
          { name: 'data', type: 'bytes' },
          { name: 'operation', type: 'uint8' },
        ],
      },
      domain: { chainId: 1, verifyingContract: SAFE },
      primaryType: 'SafeTx',
      message: { to, value: '0', data, operation: String(operation) },
    },
  })

const BOTH = [
  { kind: 'approve', protocol: 'erc20', token: STETH, spender: SPENDER, amount: '5' },
  { kind: 'redeem', protocol: 'lido-withdrawalqueue', sellToken: STETH, sellAmount: '7', recipient: SAFE },
]

describe('a Safe', () => {
  it('signs a MultiSend: each part is read, for the Safe and not for the owner who signs', () => {
    const result = safeTx(MULTI_SEND, multiSend(packed(STETH, approve), packed(QUEUE, withdraw)), 1)
    expect(result).toMatchObject({ intents: BOTH, main: 1, lstRole: 'sell', confidence: 'high' })
    expect(result.intents[1]?.flags).toEqual(['queued-exit'])
  })

  it('delegates to code that nobody reads: not checked', () => {
    expect(safeTx(SPENDER, approve, 1)).toMatchObject({ confidence: 'none', reason: 'delegates-to-code' })
    const nested = multiSend(packed(STETH, approve), packed(SPENDER, approve, 1))
    expect(safeTx(MULTI_SEND, nested, 1)).toMatchObject({ confidence: 'none', reason: 'delegates-to-code' })
  })

  it('is told but never trusted where only the shape of the call says it is one', () => {
    const data = encodeFunctionData({
      abi: parseAbi([
        'function execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)',
      ]),
      args: [STETH, 0n, approve, 0, 0n, 0n, 0n, ME, ME, '0x'],
    })
    expect(send(SAFE, data)).toMatchObject({
      intents: [BOTH[0]],
      confidence: 'low',
      reason: 'unknown-contract',
    })
  })
})

describe('an account of its own code (EIP-7702, ERC-7579)', () => {
  const calls = encodeAbiParameters(
    [{ type: 'tuple[]', components: [{ type: 'address' }, { type: 'uint256' }, { type: 'bytes' }] }],
    [[[STETH, 0n, approve]]] as never,
  )
  const execute = (mode: Hex, data: Hex) =>
    encodeFunctionData({ abi: parseAbi(['function execute(bytes32,bytes)']), args: [mode, data] })

  it('unpacks a batch to itself with confidence', () => {
    expect(send(ME, execute(`0x01${'00'.repeat(31)}`, calls))).toMatchObject({
      intents: [BOTH[0]],
      confidence: 'high',
    })
  })

  it('unpacks a single call', () => {
    const data = encodePacked(['address', 'uint256', 'bytes'], [STETH, 0n, approve])
    expect(send(ME, execute(`0x${'00'.repeat(32)}`, data))).toMatchObject({
      intents: [BOTH[0]],
      confidence: 'high',
    })
  })

  it('does not trust another account', () => {
    expect(send(SAFE, execute(`0x01${'00'.repeat(31)}`, calls))).toMatchObject({ confidence: 'low' })
  })

  it('stops at calls within calls within calls', () => {
    let data: Hex = approve
    for (let depth = 0; depth < 8; depth++)
      data = execute(`0x${'00'.repeat(32)}`, encodePacked(['address', 'uint256', 'bytes'], [ME, 0n, data]))
    expect(send(ME, data)).toMatchObject({ confidence: 'none', reason: 'too-deep' })
  })
})

it('reads a bare transfer of coins', () => {
  const result = inspect({
    id: 'x',
    method: 'eth_sendTransaction',
    chainId: 1,
    from: ME,
    to: SPENDER,
    value: '0x10',
  })
  expect(result.intents).toMatchObject([{ kind: 'transfer', sellAmount: '16', recipient: SPENDER }])
})

it('does not pass over a hole in a batch of permits', () => {
  const result = inspect({
    id: 'x',
    method: 'eth_signTypedData_v4',
    chainId: 1,
    from: ME,
    typedData: {
      types: {
        PermitBatch: [
          { name: 'details', type: 'PermitDetails[]' },
          { name: 'spender', type: 'address' },
          { name: 'sigDeadline', type: 'uint256' },
        ],
        PermitDetails: [{ name: 'token', type: 'address' }],
      },
      domain: { chainId: 1, verifyingContract: '0x000000000022d473030f116ddee9f6b43ac78ba3' },
      primaryType: 'PermitBatch',
      message: { details: new Array(1), spender: SPENDER, sigDeadline: '1' },
    },
  })
  expect(result).toMatchObject({ confidence: 'none', reason: 'unknown-function' })
})
