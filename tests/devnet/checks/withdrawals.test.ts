import { parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const QUEUE = ETHEREUM.withdrawalQueue
const STATUS =
  'function getWithdrawalStatus(uint256[]) view returns ((uint256 amountOfStETH,uint256 amountOfShares,address owner,uint256 timestamp,bool isFinalized,bool isClaimed)[])'

interface Status {
  amountOfStETH: bigint
  amountOfShares: bigint
  owner: string
  isFinalized: boolean
  isClaimed: boolean
}

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000

let devnet: Devnet
let chain: Chain
let holder: `0x${string}`

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  holder = devnet.accounts[0]!.address
}, COMPILING_MS)
afterAll(() => devnet?.stop())

const requestsOf = (owner: string): Promise<readonly bigint[]> =>
  chain.read(QUEUE, 'function getWithdrawalRequests(address) view returns (uint256[])', [owner])
const statusOf = (ids: readonly bigint[]): Promise<readonly Status[]> => chain.read(QUEUE, STATUS, [ids])
const waiting = (): Promise<bigint> => chain.read(QUEUE, 'function unfinalizedStETH() view returns (uint256)')

it('leaves the holder one claimable and one waiting request', async () => {
  const found = await statusOf(await requestsOf(holder))
  expect(
    found.map(({ amountOfStETH, isFinalized, isClaimed }) => [amountOfStETH, isFinalized, isClaimed]),
  ).toEqual([
    [parseEther('5'), true, false],
    [parseEther('3'), false, false],
  ])
})

it('pays a claim once, to its owner', async () => {
  const [id = 0n] = await requestsOf(holder)
  const claim = (from: `0x${string}`) =>
    chain.write(QUEUE, 'function claimWithdrawal(uint256)', [id], { from })
  await chain.atOnce(12, async () => {
    await expect(claim(devnet.accounts[3]!.address)).rejects.toThrow()
    const before = await chain.balance(holder)
    await claim(holder)
    // Gas is paid from the same purse: a little less than 5 ETH arrives.
    const gained = (await chain.balance(holder)) - before
    expect(gained).toBeGreaterThan(parseEther('4.99'))
    expect(gained).toBeLessThanOrEqual(parseEther('5'))
    await expect(claim(holder)).rejects.toThrow()
  })
  expect((await statusOf([id]))[0]).toMatchObject({ isFinalized: true, isClaimed: true })
  expect(await requestsOf(holder)).not.toContain(id)
})

it('pays the lower of the two share rates after a slashing', async () => {
  const id = (await requestsOf(holder)).at(-1)!
  const [before] = await statusOf([id])
  await devnet.scenario.slash(100)
  await devnet.scenario.queueLength(0n)
  const view = (name: string): Promise<bigint> =>
    chain.read(QUEUE, `function ${name}() view returns (uint256)`)
  const hint = await view('getLastCheckpointIndex')
  const claimable = 'function getClaimableEther(uint256[],uint256[]) view returns (uint256[])'
  const [paid = 0n] = await chain.read<bigint[]>(QUEUE, claimable, [[id], [hint]])
  expect(paid).toBeLessThan(before!.amountOfStETH)
  // 1 % of the pool was lost after ten rebases at most since the request.
  expect(paid).toBeGreaterThan((before!.amountOfStETH * 98n) / 100n)
  expect(await waiting()).toBe(0n)
})

it('grows to a congested length and refuses requests while paused', async () => {
  await devnet.scenario.apply('congested')
  expect(await waiting()).toBeGreaterThanOrEqual(parseEther('600000'))
  await devnet.scenario.pause('withdrawals', true)
  expect(await chain.read(QUEUE, 'function isPaused() view returns (bool)')).toBe(true)
  const ask = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
  const asked = chain.atOnce(12, () => chain.write(QUEUE, ask, [[parseEther('1')], holder], { from: holder }))
  await expect(asked).rejects.toThrow()
  await devnet.scenario.pause('withdrawals', false)
})

it('keeps the limits of a request', async () => {
  const ask = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
  for (const amount of [99n, parseEther('1000') + 1n]) {
    await expect(chain.read(QUEUE, ask, [[amount], holder])).rejects.toThrow()
  }
})
