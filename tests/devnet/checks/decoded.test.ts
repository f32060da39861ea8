import fc from 'fast-check'
import { type Address, type Hex, numberToHex, parseEther, toFunctionSelector } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lower, NATIVE } from '@/lib/core/address'
import { decode } from '@/lib/guard/decode'
import type { CallRequest } from '@/lib/guard/decoder'
import { reserveAt } from '@/lib/guard/decoders/aave/reserves'
import type { Intent } from '@/lib/guard/intent'
import { foresee } from '@/lib/services/review/foresight/foresee'
import { rpcOver } from '../../unit/services/review/support'
import { AAVE } from '../chain/aave.ts'
import { aaveArtifact } from '../chain/aaveArtifacts.ts'
import { ETHEREUM, WETH } from '../chain/addresses.ts'
import { Chain, KEEPER } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import {
  allowAll,
  lendingOf,
  makeSwap,
  type Offer,
  OWNER,
  POOLS,
  SWAP_NAMES,
  tradeFirst,
} from './decodedCalls.ts'

/** Sizes and states of one run; the long run takes more of them. */
const RUNS = process.env.MOORING_LONG ? 40 : 4
const TOKENS = [NATIVE, ...[WETH[1], ETHEREUM.stETH, ...new Set(POOLS.map(({ token }) => token))].map(lower)]
/** stETH moves shares: what arrives is up to two wei less than was sent, and than its logs say. */
const ROUNDING: Readonly<Record<Address, bigint>> = { [lower(ETHEREUM.stETH)]: 2n }

let devnet: Devnet
let chain: Chain
let rpc: ReturnType<typeof rpcOver>

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  rpc = rpcOver(() => devnet.chains[1].rpcUrl)
  // A block per transaction and none in between: what is undone stays undone.
  await chain.rpc('evm_setIntervalMining', [0])
  await chain.rpc('evm_setAutomine', [true])
  await chain.setBalance(OWNER, parseEther('100000'))
  await chain.write(WETH[1], 'function deposit() payable', [], { from: OWNER, value: parseEther('5000') })
  for (const token of new Set(POOLS.map(item => item.token)))
    await chain.write(token, 'function transfer(address,uint256) returns (bool)', [OWNER, parseEther('500')])
  await chain.write(ETHEREUM.stETH, 'function submit(address) payable returns (uint256)', [OWNER], {
    from: OWNER,
    value: parseEther('500'),
  })
  await chain.write(WETH[1], 'function deposit() payable', [], { value: parseEther('5000') })
  await allowAll(chain, OWNER)
  await allowAll(chain, KEEPER)
}, 180_000)
afterAll(() => devnet?.stop())

const balanceOf = (token: Address) =>
  token === NATIVE
    ? chain.balance(OWNER)
    : chain.read<bigint>(token, 'function balanceOf(address) view returns (uint256)', [OWNER])
const holdings = () => Promise.all(TOKENS.map(balanceOf))

/** Sent for nothing, so that gas does not stand among the ether. False: it reverted. */
async function send({ to, data, valueWei }: ReturnType<Offer['build']>): Promise<boolean> {
  await chain.rpc('anvil_setNextBlockBaseFeePerGas', ['0x0'])
  const transaction = {
    from: OWNER,
    to,
    data,
    value: numberToHex(valueWei),
    gas: '0xf42400',
    gasPrice: '0x0',
  }
  const { status } = await chain.rpc<{ status: Hex }>('eth_sendTransactionSync', [transaction])
  return status === '0x1'
}

type Moves = Readonly<Record<Address, bigint>>

/** What a decoder says must be so of what happened. */
function holds({ give, receive, confidence }: Intent, moved: Moves): void {
  expect(confidence).toBe('high')
  for (const { token, amount = 0n, mode } of give) {
    const left = -(moved[token as Address] ?? 0n)
    const slack = ROUNDING[token as Address] ?? 0n
    if (mode === 'exact') expect(left <= amount && amount - left <= slack).toBe(true)
    else expect(left > 0n && left <= amount).toBe(true)
  }
  for (const { token, amount, mode } of receive) {
    if (token === undefined || amount === undefined) continue
    const arrived = moved[token] ?? 0n
    if (mode === 'exact') expect(arrived).toBe(amount)
    else expect(arrived).toBeGreaterThanOrEqual(amount)
  }
}

/** Decoded, simulated, carried out: the three must agree. Gives what moved. */
async function agree(built: ReturnType<Offer['build']>): Promise<Moves> {
  const call: CallRequest = { type: 'call', chainId: 1, from: OWNER, ...built, to: lower(built.to) }
  const intents = decode(call)
  expect(intents).toHaveLength(1)
  const seen = await foresee(rpc, 1, OWNER, [call], [])
  expect(seen?.reverted).toBe(false)
  const before = await holdings()
  expect(await send(built)).toBe(true)
  const after = await holdings()
  const moved = Object.fromEntries(TOKENS.map((token, i) => [token, (after[i] ?? 0n) - (before[i] ?? 0n)]))
  for (const token of TOKENS) {
    const difference = (seen?.changes[token] ?? 0n) - (moved[token] ?? 0n)
    const slack = ROUNDING[token] ?? 0n
    expect([token, difference <= slack && difference >= -slack]).toEqual([token, true])
  }
  holds(intents[0] as Intent, moved)
  return moved
}

describe('swaps on the real contracts', () => {
  it.each(SWAP_NAMES)(
    '%s: decoded, simulated and executed agree, and the bound holds',
    async name => {
      const plan = fc.record({
        which: fc.integer({ min: 0, max: POOLS.length - 1 }),
        amount: fc.bigInt({ min: 10n ** 12n, max: parseEther('3') }),
        sells: fc.boolean(),
        slippageBps: fc.bigInt({ min: 1n, max: 300n }),
        /** What somebody trades just before: the price is another each time. */
        stateWei: fc.bigInt({ min: 10n ** 9n, max: parseEther('20') }),
        stateSells: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(plan, async ({ which, amount, sells, slippageBps, stateWei, stateSells }) => {
          const pool = POOLS[which] as (typeof POOLS)[number]
          await tradeFirst(chain, pool, stateWei, stateSells)
          const offer = await makeSwap(name)(chain, pool, amount, sells)
          const quoted = offer.quoted ?? 0n
          const part = (quoted * slippageBps) / 10_000n
          const bound = offer.isExactOut ? quoted + part : quoted - part
          // One wei better than the market is refused, by the chain and in the simulation.
          const greedy = offer.build(offer.isExactOut ? quoted - 1n : quoted + 1n)
          const refused = await foresee(
            rpc,
            1,
            OWNER,
            [{ type: 'call', chainId: 1, from: OWNER, ...greedy, to: lower(greedy.to) }],
            [],
          )
          expect(refused?.reverted).toBe(true)
          expect(await send(greedy)).toBe(false)
          const moved = await agree(offer.build(bound))
          const gained = Object.values(moved).find(wei => wei > 0n)
          expect(gained).toBe(offer.isExactOut ? amount : quoted)
        }),
        { numRuns: RUNS, seed: 20_261_124 },
      )
    },
    240_000,
  )
})

describe('Aave and the wrapper of stETH', () => {
  it('move what the decoder says, whatever the size', async () => {
    const size = fc.bigInt({ min: 10n ** 12n, max: parseEther('5') })
    await fc.assert(
      fc.asyncProperty(size, async amount => {
        for (const offer of lendingOf(amount)) await agree(offer.build(0n))
      }),
      { numRuns: RUNS, seed: 20_261_124 },
    )
  }, 240_000)
})

describe('packed calls, as Aave’s own encoder packs them', () => {
  const POOL: Address = '0x794a61358d6845594f94dc1db02a252b5b4814ad'
  const ENCODER: Address = '0x00000000000000000000000000000000000e2c0d'
  const ENCODE = {
    supply: 'function encodeSupplyParams(address,uint256,uint16) view returns (bytes32)',
    withdraw: 'function encodeWithdrawParams(address,uint256) view returns (bytes32)',
    borrow: 'function encodeBorrowParams(address,uint256,uint256,uint16) view returns (bytes32)',
    repay: 'function encodeRepayParams(address,uint256,uint256) view returns (bytes32)',
  } as const
  const REST = { supply: [7], withdraw: [], borrow: [2n, 7], repay: [2n] } as const

  it('are read back: the amount, and the reserve by its number', async () => {
    const { abi, bytecode } = aaveArtifact('misc/L2Encoder')
    await chain.plant(ENCODER, { abi, bytecode }, [AAVE.pool])
    const reserve = 'function getReservesList() view returns (address[])'
    const reserves = await chain.read<Address[]>(AAVE.pool, reserve)
    const plan = fc.record({
      act: fc.constantFrom('supply', 'withdraw', 'borrow', 'repay'),
      id: fc.integer({ min: 0, max: reserves.length - 1 }),
      amount: fc.bigInt({ min: 1n, max: 2n ** 120n }),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ act, id, amount }) => {
        const packed = await chain.read<Hex>(ENCODER, ENCODE[act], [reserves[id], amount, ...REST[act]])
        const data: Hex = `${toFunctionSelector(`${act}(bytes32)`)}${packed.slice(2)}`
        const [intent] = decode({ type: 'call', chainId: 10, from: OWNER, to: POOL, valueWei: 0n, data })
        const [leg] = ['supply', 'repay'].includes(act) ? (intent?.give ?? []) : (intent?.receive ?? [])
        expect(intent).toMatchObject({ kind: 'lend', direction: act })
        expect(leg).toMatchObject({ amount, token: reserveAt(10, id) })
      }),
      { numRuns: RUNS * 10, seed: 20_261_124 },
    )
  }, 60_000)
})
