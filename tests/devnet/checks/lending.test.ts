import { parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AAVE } from '../chain/aave.ts'
import { ETHEREUM, WETH } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { readRates } from '../chain/readRates.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000
const ACCOUNT_DATA =
  'function getUserAccountData(address) view returns (uint256,uint256,uint256,uint256,uint256,uint256)'

let devnet: Devnet
let chain: Chain
let borrower: `0x${string}`

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  borrower = devnet.accounts[5]!.address
}, COMPILING_MS)
afterAll(() => devnet?.stop())

async function accountData(): Promise<{
  collateral: bigint
  debt: bigint
  threshold: bigint
  health: bigint
}> {
  const [collateral = 0n, debt = 0n, , threshold = 0n, , health = 0n] = await chain.read<bigint[]>(
    AAVE.pool,
    ACCOUNT_DATA,
    [borrower],
  )
  return { collateral, debt, threshold, health }
}

it('values wstETH at the exchange rate times ETH/USD and debt in WETH', async () => {
  const { wstETH } = await readRates(chain)
  const { collateral, debt, threshold, health } = await accountData()
  expect(collateral).toBe((parseEther('20') * ((300_000_000_000n * wstETH) / 10n ** 18n)) / 10n ** 18n)
  expect(Math.abs(Number(debt - 14n * 300_000_000_000n))).toBeLessThan(Number(debt) / 10_000)
  const expected = (collateral * threshold * 10n ** 18n) / 10_000n / debt
  expect(Math.abs(Number(health - expected))).toBeLessThan(1e10)
})

it('falls with a slashing and refuses a loan beyond the LTV', async () => {
  const before = await accountData()
  await devnet.scenario.slash(100)
  const after = await accountData()
  expect(Number(after.health) / Number(before.health)).toBeCloseTo(0.99, 3)
  const borrow = 'function borrow(address,uint256,uint256,uint16,address)'
  const args = [WETH[1], parseEther('5'), 2n, 0, borrower]
  const tooMuch = chain.atOnce(12, () => chain.write(AAVE.pool, borrow, args, { from: borrower }))
  // 36 is COLLATERAL_CANNOT_COVER_NEW_BORROW: aave/aave-v3-core:contracts/protocol/libraries/helpers/Errors.sol
  await expect(tooMuch).rejects.toThrow('36')
})

it('takes a supply of another token', async () => {
  const { address } = devnet.accounts[0]!
  await chain.atOnce(12, async () => {
    await chain.write(
      ETHEREUM.rETH,
      'function approve(address,uint256) returns (bool)',
      [AAVE.pool, parseEther('1')],
      {
        from: address,
      },
    )
    const supply = 'function supply(address,uint256,address,uint16)'
    await chain.write(AAVE.pool, supply, [ETHEREUM.rETH, parseEther('1'), address, 0], { from: address })
  })
  const aToken = '0xCc9EE9483f662091a1de4795249E24aC0aC2630f'
  const held: bigint = await chain.read(aToken, 'function balanceOf(address) view returns (uint256)', [
    address,
  ])
  expect(parseEther('1') - held).toBeLessThanOrEqual(1n)
})
