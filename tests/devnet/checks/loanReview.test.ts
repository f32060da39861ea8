import { type Address, encodeFunctionData, parseAbi, parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { EMPTY_SNAPSHOT, ioWith, rpcOver } from '../../unit/services/review/support'
import { AAVE } from '../chain/aave.ts'
import { ETHEREUM, WETH } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const pool = parseAbi([
  'function supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)',
  'function withdraw(address asset, uint256 amount, address to) returns (uint256)',
  'function borrow(address asset, uint256 amount, uint256 rateMode, uint16 referralCode, address onBehalfOf)',
  'function setUserEMode(uint8 categoryId)',
])
const ACCOUNT_DATA =
  'function getUserAccountData(address) view returns (uint256,uint256,uint256,uint256,uint256,uint256)'

let devnet: Devnet
let chain: Chain
let borrower: Address

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  borrower = devnet.accounts[5]!.address
}, 180_000)
afterAll(() => devnet?.stop())

async function review(data: `0x${string}`, account = borrower) {
  const io = ioWith(
    rpcOver(id => devnet.chains[id as 1 | 42161].rpcUrl),
    { snapshot: EMPTY_SNAPSHOT },
  )
  const { findings } = await reviewRequest(io, {
    ...{ id: '1-2-3-4', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction' },
    params: [{ from: account, to: AAVE.pool, data, value: '0x0' }],
    chainId: 1,
    accounts: [account],
  })
  return findings.find(({ rule }) => rule === 'deposit-collateral')
}

/** What the pool says once it is done, for good or not at all. */
async function healthAfter(data: `0x${string}`): Promise<number> {
  const id = await chain.rpc<string>('evm_snapshot')
  try {
    return await chain.atOnce(12, async () => {
      await chain.send(AAVE.pool, data, { from: borrower })
      const said = await chain.read<bigint[]>(AAVE.pool, ACCOUNT_DATA, [borrower])
      return Number(said[5]) / 1e18
    })
  } finally {
    await chain.rpc('evm_revert', [id])
  }
}

const borrow = (wei: bigint) =>
  encodeFunctionData({ abi: pool, functionName: 'borrow', args: [WETH[1], wei, 2n, 0, borrower] })
const withdraw = (wei: bigint) =>
  encodeFunctionData({ abi: pool, functionName: 'withdraw', args: [ETHEREUM.wstETH, wei, borrower] })

it.each([
  ['a little more borrowed', () => borrow(parseEther('0.5')), 'notice'],
  ['more borrowed', () => borrow(parseEther('3')), 'caution'],
  [
    'another token borrowed',
    () =>
      encodeFunctionData({
        abi: pool,
        functionName: 'borrow',
        args: [ETHEREUM.rETH, parseEther('2'), 2n, 0, borrower],
      }),
    'caution',
  ],
  ['collateral taken out', () => withdraw(parseEther('3')), 'caution'],
] as const)('%s: the health factor is the one that the pool then has', async (_what, build, level) => {
  const data = build()
  const finding = await review(data)
  const after = await healthAfter(data)
  // Interest of a few blocks lies between the two.
  expect(finding?.value).toBeCloseTo(after, 4)
  expect(finding?.level).toBe(level)
})

it('says nothing to somebody who only supplies', async () => {
  const { address } = devnet.accounts[0]!
  const args = [ETHEREUM.wstETH, parseEther('1'), address, 0] as const
  expect(
    await review(encodeFunctionData({ abi: pool, functionName: 'supply', args }), address),
  ).toBeUndefined()
})

it('is nobody’s business where no staked token is in it', async () => {
  const { address } = devnet.accounts[1]!
  const args = [WETH[1], parseEther('1'), 2n, 0, address] as const
  expect(
    await review(encodeFunctionData({ abi: pool, functionName: 'borrow', args }), address),
  ).toBeUndefined()
})

it('does not know what an e-mode will do, and says so', async () => {
  const finding = await review(encodeFunctionData({ abi: pool, functionName: 'setUserEMode', args: [1] }))
  expect(finding?.level).toBe('unknown')
})
