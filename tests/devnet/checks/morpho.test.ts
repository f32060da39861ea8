import { type Address, encodeAbiParameters, keccak256, parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { healthOf } from '@/lib/finance/lending/health'
import { liquidationOf } from '@/lib/finance/lending/liquidation'
import type { Loan } from '@/lib/finance/lending/loan'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import { assetBook } from '@/lib/services/loans/assetBook'
import { defineMorpho } from '@/lib/venues/morpho/defineMorpho'
import { morphoEthereum } from '@/lib/venues/morpho/ethereum'
import { rpcOver } from '../../unit/services/review/support'
import { ETHEREUM, WETH } from '../chain/addresses.ts'
import { Chain, KEEPER } from '../chain/chain.ts'
import { compileMorpho } from '../chain/compileMorpho.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

/** morpho-org/sdks:packages/morpho-ts/src/addresses.ts */
const MORPHO = morphoEthereum.contract
const ORACLE = '0x0000000000000000000000000000000000000a0a'
const IRM = '0x0000000000000000000000000000000000000b0b'
const LLTV = 945n * 10n ** 15n
const PARAMS = [WETH[1], ETHEREUM.wstETH, ORACLE, IRM, LLTV] as const
const MARKET = '(address,address,address,address,uint256)'
const ID = keccak256(
  encodeAbiParameters(
    [...['address', 'address', 'address', 'address'].map(type => ({ type })), { type: 'uint256' }],
    PARAMS,
  ),
)
const PRICE = 12n * 10n ** 35n
const MAX = 2n ** 256n - 1n
/** morpho-org/morpho-blue:src/libraries/ErrorsLib.sol */
const HEALTHY = 'position is healthy'

let devnet: Devnet
let chain: Chain
let borrower: Address

const venue = defineMorpho({ id: 'morpho-test', chainId: 1, address: MORPHO, markets: [ID], sources: [] })

beforeAll(async () => {
  const { Morpho, IrmMock, OracleMock } = compileMorpho()
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  borrower = devnet.accounts[6]!.address
  await chain.plant(MORPHO, Morpho, [KEEPER])
  await chain.plant(ORACLE, OracleMock)
  await chain.plant(IRM, IrmMock)
  await chain.atOnce(12, async () => {
    const write = (signature: string, args: readonly unknown[], from: Address = KEEPER) =>
      chain.write(MORPHO, signature, args, { from })
    await write('function enableIrm(address)', [IRM])
    await write('function enableLltv(uint256)', [LLTV])
    await write(`function createMarket(${MARKET})`, [PARAMS])
    await setPrice(PRICE)
    await chain.write(WETH[1], 'function deposit() payable', [], { value: parseEther('200') })
    for (const from of [KEEPER, borrower])
      for (const token of [WETH[1], ETHEREUM.wstETH])
        await chain.write(token, 'function approve(address,uint256) returns (bool)', [MORPHO, MAX], { from })
    await write(`function supply(${MARKET},uint256,uint256,address,bytes)`, [
      PARAMS,
      parseEther('100'),
      0n,
      KEEPER,
      '0x',
    ])
    await chain.write(ETHEREUM.wstETH, 'function transfer(address,uint256) returns (bool)', [
      borrower,
      parseEther('10'),
    ])
    await write(
      `function supplyCollateral(${MARKET},uint256,address,bytes)`,
      [PARAMS, parseEther('10'), borrower, '0x'],
      borrower,
    )
    await write(
      `function borrow(${MARKET},uint256,uint256,address,address)`,
      [PARAMS, parseEther('10'), 0n, borrower, borrower],
      borrower,
    )
  })
}, 240_000)
afterAll(() => devnet?.stop())

const setPrice = (price: bigint) => chain.write(ORACLE, 'function setPrice(uint256)', [price])

async function read(account: Address): Promise<Loan | undefined> {
  const rpc = rpcOver(() => devnet.chains[1].anvilUrl)
  const { outcomes } = await runInquiries(rpc, [venue.loans(account, assetBook)])
  const [outcome] = outcomes
  if (!outcome || 'error' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome.value[0]
}

async function liquidate(): Promise<true | string> {
  try {
    await chain.write(
      MORPHO,
      `function liquidate(${MARKET},address,uint256,uint256,bytes) returns (uint256,uint256)`,
      [PARAMS, borrower, parseEther('0.1'), 0n, '0x'],
    )
    return true
  } catch (error) {
    return String(error)
  }
}

it('reads what backs and what is owed, with the interest of this very second', async () => {
  await chain.rpc('evm_increaseTime', [40 * 86_400])
  await chain.rpc('evm_mine')
  const loan = await read(borrower)
  expect(loan).toMatchObject({
    name: 'Morpho wstETH/WETH',
    collaterals: [
      { amountWei: parseEther('10'), thresholdWad: LLTV, follows: { tokenId: 'wsteth', oracle: 'unknown' } },
    ],
  })
  // What the contract itself counts, once it has counted: of a block that is at most a few seconds younger.
  await chain.atOnce(12, () => chain.write(MORPHO, `function accrueInterest(${MARKET})`, [PARAMS]))
  const [, shares] = await chain.read<bigint[]>(
    MORPHO,
    'function position(bytes32,address) view returns (uint256,uint128,uint128)',
    [ID, borrower],
  )
  const [, , assets, all] = await chain.read<bigint[]>(
    MORPHO,
    'function market(bytes32) view returns (uint128,uint128,uint128,uint128,uint128,uint128)',
    [ID],
  )
  const owed = (shares! * (assets! + 1n) + all! + 10n ** 6n - 1n) / (all! + 10n ** 6n)
  const told = loan!.debts[0]!.amountWei
  expect(told).toBeGreaterThan(parseEther('10.1'))
  expect(owed - told).toBeGreaterThanOrEqual(0n)
  expect(Number(owed - told)).toBeLessThan(1e12)
  expect((await read(borrower))!.debts[0]!.amountWei - owed).toBeLessThan(10n ** 12n)
})

it('of nobody is nothing', async () => {
  expect(await read('0x00000000000000000000000000000000000000aa')).toBeUndefined()
})

it('is liquidated at the fall that was found, and not one bps before', async () => {
  const loan = (await read(borrower))!
  expect(healthOf(loan)).toBeGreaterThan(10n ** 18n)
  const bps = liquidationOf(loan).marketFallBps!
  expect(bps).toBeGreaterThan(100)
  const fallen = (by: number) => (PRICE * BigInt(10_000 - by)) / 10_000n
  await chain.atOnce(12, async () => {
    await setPrice(fallen(bps - 1))
    expect(await liquidate()).toContain(HEALTHY)
    await setPrice(fallen(bps))
    expect(await liquidate()).toBe(true)
  })
})
