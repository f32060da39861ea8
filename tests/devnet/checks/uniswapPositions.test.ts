import fc from 'fast-check'
import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, parseAbi, parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Position } from '@/lib/finance/positions/position'
import { uniswapV3 } from '@/lib/venues/uniswap/uniswapV3'
import { ETHEREUM, EVERYWHERE, WETH } from '../chain/addresses.ts'
import { Chain, KEEPER } from '../chain/chain.ts'
import { ETHEREUM_POOLS } from '../chain/pools.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { lookOn } from './lookThrough.ts'

const MAX = 2n ** 256n - 1n
const MAX_128 = 2n ** 128n - 1n
/** Fee and tick spacing of the pools that are used. */
const POOLS = [
  { pool: ETHEREUM_POOLS.wstETH[0], spacing: 1 },
  { pool: ETHEREUM_POOLS.rETH[1], spacing: 10 },
] as const
const OWNER: Address = '0x00000000000000000000000000000000000a11ce'

let devnet: Devnet
let chain: Chain
let look: ReturnType<typeof lookOn>

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  look = lookOn(devnet.chains[1].anvilUrl)
  // A block per transaction and none in between: a tick of the clock would race with what is undone.
  await chain.rpc('evm_setIntervalMining', [0])
  await chain.rpc('evm_setAutomine', [true])
  await chain.setBalance(OWNER, parseEther('100000'))
  await chain.write(WETH[1], 'function deposit() payable', [], { value: parseEther('20000') })
  for (const token of [WETH[1], ETHEREUM.wstETH, ETHEREUM.rETH]) {
    await chain.write(token, 'function transfer(address,uint256) returns (bool)', [OWNER, parseEther('500')])
    for (const [from, spender] of [
      [OWNER, EVERYWHERE.positionManager],
      [KEEPER, EVERYWHERE.swapRouter02],
    ] as const)
      await chain.write(token, 'function approve(address,uint256) returns (bool)', [spender, MAX], { from })
  }
}, 180_000)
afterAll(() => devnet?.stop())

const SLOT0 = 'function slot0() view returns (uint160,int24,uint16,uint16,uint16,uint8,bool)'

/** A position around the price of the moment, or beside it. */
async function mint(which: 0 | 1, from: number, width: number, wei: bigint): Promise<void> {
  const { pool, spacing } = POOLS[which]
  const [, tick] = await chain.read<[bigint, number]>(pool.address, SLOT0)
  const lower = Math.floor((tick + from) / spacing) * spacing
  const tokens = [pool.token, WETH[1]].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
  await chain.write(
    EVERYWHERE.positionManager,
    'function mint((address,address,uint24,int24,int24,uint256,uint256,uint256,uint256,address,uint256)) payable returns (uint256,uint128,uint256,uint256)',
    [[...tokens, pool.fee, lower, lower + width * spacing, wei, wei, 0n, 0n, OWNER, MAX]],
    { from: OWNER },
  )
}

/** Somebody trades, one way or the other: the price moves, and fees come in. */
async function trade(which: 0 | 1, isSell: boolean, wei: bigint): Promise<void> {
  const { pool } = POOLS[which]
  const [tokenIn, tokenOut] = isSell ? [pool.token, WETH[1]] : [WETH[1], pool.token]
  await chain.write(
    EVERYWHERE.swapRouter02,
    'function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160)) payable returns (uint256)',
    [[tokenIn, tokenOut, pool.fee, KEEPER, wei, 0n, 0n]],
  )
}

const MANAGER = parseAbi([
  'function decreaseLiquidity((uint256 id, uint128 liquidity, uint256 min0, uint256 min1, uint256 deadline)) payable returns (uint256, uint256)',
  'function collect((uint256 id, address to, uint128 max0, uint128 max1)) payable returns (uint256 amount0, uint256 amount1)',
])
const decrease = (id: bigint, liquidity: bigint) =>
  encodeFunctionData({
    abi: MANAGER,
    functionName: 'decreaseLiquidity',
    args: [{ id, liquidity, min0: 0n, min1: 0n, deadline: MAX }],
  })
const collect = (id: bigint) =>
  encodeFunctionData({
    abi: MANAGER,
    functionName: 'collect',
    args: [{ id, to: OWNER, max0: MAX_128, max1: MAX_128 }],
  })
const idOf = ({ receipt }: Position) => BigInt(receipt.split('-')[1] ?? 0)

/** What the manager itself pays when all of it is burnt and collected in one go: run on the node, not kept. */
async function burnt(position: Position): Promise<bigint[]> {
  const id = idOf(position)
  const steps = position.receiptWei > 0n ? [decrease(id, position.receiptWei), collect(id)] : [collect(id)]
  const multicall = parseAbi(['function multicall(bytes[]) payable returns (bytes[])'])
  const data = encodeFunctionData({ abi: multicall, args: [steps] })
  const answer = await chain.rpc<Hex>('eth_call', [
    { from: OWNER, to: EVERYWHERE.positionManager, data },
    'latest',
  ])
  const results = decodeFunctionResult({ abi: multicall, data: answer })
  return [...decodeFunctionResult({ abi: MANAGER, functionName: 'collect', data: results.at(-1) ?? '0x' })]
}

const amounts = ({ holds, fees }: Position) =>
  holds.map(({ amountWei }, i) => amountWei + (fees[i]?.amountWei ?? 0n))

it('sees nothing where nothing is', async () => {
  expect(await look(uniswapV3, '0x00000000000000000000000000000000000a11cf')).toEqual({
    positions: [],
    rounds: 1,
  })
})

it('looks through real positions: what burning and collecting pays, to the wei', async () => {
  const which = fc.constantFrom<0 | 1>(0, 1)
  const wei = fc.bigInt({ min: 10n ** 9n, max: parseEther('3') })
  const place = fc.record({
    which,
    from: fc.integer({ min: -40, max: 30 }),
    width: fc.integer({ min: 1, max: 60 }),
    wei,
  })
  const swap = fc.record({ which, isSell: fc.boolean(), wei: fc.bigInt({ min: 1n, max: parseEther('900') }) })
  const run = fc.record({
    places: fc.array(place, { minLength: 1, maxLength: 3 }),
    swaps: fc.array(swap, { minLength: 1, maxLength: 6 }),
  })
  let minted = 0
  let seen = 0
  let withFees = 0
  await fc.assert(
    fc.asyncProperty(run, async ({ places, swaps }) => {
      for (const { which, from, width, wei } of places) await mint(which, from, width, wei)
      minted += places.length
      for (const { which, isSell, wei } of swaps) await trade(which, isSell, wei)
      const { positions, rounds } = await look(uniswapV3, OWNER)
      expect(positions).toHaveLength(minted)
      // Count, ids, positions, pools, state: five rounds, however many positions.
      expect(rounds).toBe(5)
      for (const position of positions) {
        expect(amounts(position)).toEqual(await burnt(position))
        seen += 1
        if (position.fees.some(({ amountWei }) => amountWei > 0n)) withFees += 1
      }
    }),
    { numRuns: 25, endOnFailure: true },
  )
  // The runs are worth something only if fees came in: to most, they did.
  expect(withFees).toBeGreaterThan(seen / 2)
}, 180_000)

it('counts what was taken out and not collected, and drops what is closed', async () => {
  const [open] = (await look(uniswapV3, OWNER)).positions.filter(({ receiptWei }) => receiptWei > 1n)
  const id = idOf(open!)
  const again = async () =>
    (await look(uniswapV3, OWNER)).positions.find(one => one.receipt === open!.receipt)
  await chain.send(EVERYWHERE.positionManager, decrease(id, open!.receiptWei / 2n), { from: OWNER })
  const half = await again()
  expect(amounts(half!)).toEqual(await burnt(half!))
  await chain.send(EVERYWHERE.positionManager, decrease(id, half!.receiptWei), { from: OWNER })
  const owed = await again()
  expect(owed?.receiptWei).toBe(0n)
  expect(amounts(owed!)).toEqual(await burnt(owed!))

  const balances = () =>
    Promise.all(
      owed!.holds.map(({ address }) =>
        chain.read<bigint>(address, 'function balanceOf(address) view returns (uint256)', [OWNER]),
      ),
    )
  const had = await balances()
  await chain.send(EVERYWHERE.positionManager, collect(id), { from: OWNER })
  expect((await balances()).map((now, i) => now - (had[i] ?? 0n))).toEqual(amounts(owed!))
  expect(await again()).toBeUndefined()
})
