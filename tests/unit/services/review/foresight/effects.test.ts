import fc from 'fast-check'
import { encodeAbiParameters, pad, parseAbiItem, toEventHash, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Address, NATIVE } from '@/lib/core/address'
import {
  APPROVAL,
  DEPOSIT,
  effectsOf,
  type Simulation,
  TRANSFER,
  WITHDRAWAL,
} from '@/lib/services/review/foresight/effects'

const ME: Address = '0x00000000000000000000000000000000000000a1'
const OTHER: Address = '0x00000000000000000000000000000000000000b2'
const TOKEN: Address = '0x00000000000000000000000000000000000000c3'
const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const NOBODY: Address = '0x0000000000000000000000000000000000000000'
const SYSTEM: Address = '0xfffffffffffffffffffffffffffffffffffffffe'

const word = (amount: bigint) => encodeAbiParameters([{ type: 'uint256' }], [amount])
const transfer = (address: Address, from: Address, to: Address, amount: bigint) => ({
  address,
  topics: [TRANSFER, pad(from), pad(to)] as `0x${string}`[],
  data: word(amount),
})
const told = (topic: `0x${string}`, account: Address, amount: bigint) => ({
  address: WETH,
  topics: [topic, pad(account)],
  data: word(amount),
})
const seen = (logs: Simulation[number]['calls'][number]['logs'], status: `0x${string}` = '0x1') =>
  effectsOf([{ calls: [{ status, logs }] }], ME, WETH)

describe('effects of a simulation', () => {
  it('knows events by the hash of their signatures', () => {
    const hash = (event: string) => toEventHash(parseAbiItem(`event ${event}`) as never)
    expect(TRANSFER).toBe(hash('Transfer(address indexed a, address indexed b, uint256 c)'))
    expect(APPROVAL).toBe(hash('Approval(address indexed a, address indexed b, uint256 c)'))
    expect(DEPOSIT).toBe(hash('Deposit(address indexed a, uint256 b)'))
    expect(WITHDRAWAL).toBe(hash('Withdrawal(address indexed a, uint256 b)'))
  })

  it('nets to the wei, whatever comes in whatever order', () => {
    const move = fc.record({ amount: fc.bigInt(0n, 1n << 120n), isOut: fc.boolean(), isMine: fc.boolean() })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), moves => {
        const logs = moves.map(({ amount, isOut, isMine }) => {
          const mine = isMine ? ME : NOBODY
          return isOut ? transfer(TOKEN, mine, OTHER, amount) : transfer(TOKEN, OTHER, mine, amount)
        })
        const sum = moves
          .filter(({ isMine }) => isMine)
          .reduce((total, { amount, isOut }) => total + (isOut ? -amount : amount), 0n)
        expect(seen(logs).changes).toEqual(sum === 0n ? {} : { [TOKEN]: sum })
      }),
    )
  })

  it('counts ether once where the protocol logs it too', () => {
    const traced = transfer('0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE', ME, OTHER, 5n)
    const system = transfer(SYSTEM, ME, OTHER, 5n)
    for (const logs of [[traced], [system], [traced, system]])
      expect(seen(logs).changes).toEqual({ [NATIVE]: -5n })
  })

  it('reads what the wrapped coin mints and burns, once', () => {
    expect(seen([told(DEPOSIT, ME, 7n)]).changes).toEqual({ [WETH]: 7n })
    expect(seen([told(WITHDRAWAL, ME, 7n)]).changes).toEqual({ [WETH]: -7n })
    expect(seen([told(DEPOSIT, OTHER, 7n)]).changes).toEqual({})
    expect(seen([told(DEPOSIT, ME, 7n), transfer(WETH, NOBODY, ME, 7n)]).changes).toEqual({ [WETH]: 7n })
    expect(seen([told(WITHDRAWAL, ME, 7n), transfer(WETH, ME, NOBODY, 7n)]).changes).toEqual({ [WETH]: -7n })
    // Any contract may write such a log.
    expect(seen([{ ...told(DEPOSIT, ME, 7n), address: TOKEN }]).changes).toEqual({})
  })

  it('reads neither NFTs nor logs cut short', () => {
    const nft = {
      ...transfer(TOKEN, ME, OTHER, 1n),
      topics: [TRANSFER, pad(ME), pad(OTHER), word(9n)] as `0x${string}`[],
    }
    expect(seen([nft, { ...transfer(TOKEN, ME, OTHER, 1n), data: '0x' }]).changes).toEqual({})
  })

  it('says what may be taken afterwards, and whether any call failed', () => {
    const approval = (owner: Address) => ({
      address: TOKEN,
      topics: [APPROVAL, pad(owner), pad(OTHER)] as `0x${string}`[],
      data: toHex(1n, { size: 32 }),
    })
    expect(seen([approval(ME)]).allowed).toEqual([TOKEN])
    expect(seen([approval(OTHER)]).allowed).toEqual([])
    expect(seen([]).reverted).toBe(false)
    expect(seen([], '0x0').reverted).toBe(true)
    expect(effectsOf([], ME, WETH).reverted).toBe(true)
  })
})
