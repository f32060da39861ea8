import { encodeAbiParameters, encodeFunctionData, parseAbi, parseAbiParameters, stringToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { decode } from '@/lib/guard/decode'

const ME = '0x00000000000000000000000000000000000a11ce'
const OTHER = '0x0000000000000000000000000000000000000b0b'
const BULKER = '0xa397a8c2086c554b531c02e29f3291c9704b00c7'
const COMET = '0xa17581a9e3356d9a858b789d68b4d866e593ae94'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'

// Source: compound-finance/comet:contracts/bulkers/BaseBulker.sol, MainnetBulker.sol
const named = (name: string) => stringToHex(name, { size: 32 })
const three = (to: `0x${string}`, amount: bigint) =>
  encodeAbiParameters(parseAbiParameters('address,address,uint256'), [COMET, to, amount])
const four = (to: `0x${string}`, asset: `0x${string}`, amount: bigint) =>
  encodeAbiParameters(parseAbiParameters('address,address,address,uint256'), [COMET, to, asset, amount])

const invoke = (...steps: [string, `0x${string}`][]) =>
  decode({
    ...{ type: 'call', chainId: 1, from: ME, to: BULKER, valueWei: 0n },
    data: encodeFunctionData({
      abi: parseAbi(['function invoke(bytes32[] actions, bytes[] data)']),
      args: [steps.map(([name]) => named(name)), steps.map(([, data]) => data)],
    }),
  })[0]

describe('several acts at once in Compound', () => {
  it('are read, stETH that is wrapped on the way among them', () => {
    const intent = invoke(
      ['ACTION_SUPPLY_STETH', three(ME, 5n)],
      ['ACTION_WITHDRAW_NATIVE_TOKEN', three(ME, 3n)],
      ['ACTION_WITHDRAW_STETH', three(ME, 2n)],
    )
    expect(intent).toMatchObject({
      kind: 'lend',
      direction: 'bundle',
      give: [{ token: STETH, amount: 5n }],
      receive: [
        { token: NATIVE, amount: 3n },
        { token: STETH, amount: undefined, mode: 'protocol-rate' },
      ],
      recipient: ME,
      flags: [],
      confidence: 'high',
    })
  })

  it('go to somebody else as soon as one of them does', () => {
    const intent = invoke(
      ['ACTION_SUPPLY_ASSET', four(ME, WSTETH, 5n)],
      ['ACTION_WITHDRAW_ASSET', four(OTHER, WSTETH, 4n)],
    )
    expect(intent).toMatchObject({ recipient: OTHER, flags: ['recipient-is-not-sender'] })
  })

  it('are doubted where one has a name that is not known', () => {
    const intent = invoke(['ACTION_SUPPLY_STETH', three(ME, 5n)], ['ACTION_CLAIM_REWARD', three(ME, 1n)])
    expect(intent).toMatchObject({ confidence: 'low', reason: 'unknown-command' })
  })
})
