import { type Hex, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileStandIns } from '../chain/compile.ts'
import { listReader } from './listReader.ts'
import { type QueueWorld, queueWorld } from './queueWorld.ts'

const CMETH = '0x12Be34bE067Ebd201f6eAf78a861D90b2a66B113'
const ACCOUNTANT = '0x6049Bd892F14669a4466e46981ecEd75D610a2eC'
const METH = '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa'
const MATICX = '0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645'
const STAKE_MANAGER = '0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908'
const INCEPTION = '0x46199cAa0e453971cedf97f926368d9E5415831a'
const YNLSDE = '0x8Face3283E20b19d98a7a132274B69C1304D60b4'
const BEHYPE = '0x9d0B0877b9f2204CF414Ca7862E4f03506822538'
const HYPHA = '0x61f908D4992a790A2792D3C36850B4b9eB5849A3'
const SFLR = '0x12e605bc104e93B45e1aD99F9e555f659051c2BB'
const DAY_S = 86_400

let world: QueueWorld
beforeAll(async () => {
  world = await queueWorld(9)
  const standIns = compileStandIns()
  // The others stand there since the chain began.
  const plants = {
    [BEHYPE]: 'BeHypeQueue',
    [HYPHA]: 'HyphaQueue',
    [SFLR]: 'BenqiQueue',
  }
  await world.chain.atOnce(12, async () => {
    for (const [address, name] of Object.entries(plants))
      await world.chain.plant(address as Hex, standIns[name]!)
  })
}, 180_000)
afterAll(() => world?.stop())

const { requestsOf, broken } = listReader(() => world)
const paid = (contract: Hex) =>
  world.chain.read<bigint>(contract, 'function devnetPaid() view returns (uint256)', [])

describe('cmETH', () => {
  const ask = (shares: bigint) =>
    world.act(CMETH, 'requestWithdraw(address,uint96,uint16,bool)', [METH, shares, 0, false])

  it('waits its delay, then pays the lower of two rates, to the wei', async () => {
    const { act, later } = world
    expect(await requestsOf('cmeth')).toEqual([])
    await act(ACCOUNTANT, 'devnetRate(uint256)', [parseEther('1.02')])
    await act(CMETH, 'devnetSetup(address,uint32,uint32,uint16)', [METH, 3 * DAY_S, 0, 10])
    await ask(parseEther('5'))
    const askedWei = (parseEther('4.995') * 102n) / 100n
    const [one] = await requestsOf('cmeth')
    expect(one).toMatchObject({ state: 'pending', payout: 'mETH', tokenWei: parseEther('5'), askedWei })
    expect(one?.expected).toEqual({ fromS: Number(one?.id), wait: 'delay' })
    // A window that is not set is seven days.
    expect(one?.expiresAtS).toBe(Number(one?.id) + 7 * DAY_S)
    await later(3 * DAY_S)
    expect((await requestsOf('cmeth'))[0]).toMatchObject({ state: 'claimable', paysWei: askedWei })
    await act(ACCOUNTANT, 'devnetRate(uint256)', [parseEther('1.01')])
    const [lower] = await requestsOf('cmeth')
    expect(lower).toMatchObject({ state: 'claimable', askedWei, less: 'rate-at-claim' })
    await act(CMETH, 'completeWithdraw(address,address)', [METH, world.asker])
    expect(await paid(CMETH)).toBe(lower?.paysWei)
    expect(await requestsOf('cmeth')).toEqual([])
  })

  it('is held by a pause of either contract, and lost to the window in the end', async () => {
    const { act, later } = world
    await ask(parseEther('1'))
    await later(3 * DAY_S)
    await act(CMETH, 'devnetPause(bool)', [true])
    expect((await requestsOf('cmeth'))[0]).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
    await act(CMETH, 'devnetPause(bool)', [false])
    await act(ACCOUNTANT, 'devnetRate(uint256)', [0])
    const [held] = await requestsOf('cmeth')
    expect(held).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
    expect(held?.paysWei).toBeUndefined()
    await act(ACCOUNTANT, 'devnetRate(uint256)', [parseEther('1.02')])
    await later(7 * DAY_S + 60)
    const [late] = await requestsOf('cmeth')
    expect(late).toMatchObject({ state: 'pending', expected: { wait: 'expired' } })
    expect([late?.paysWei, late?.expiresAtS]).toEqual([undefined, undefined])
    expect(await broken('cmeth', CMETH)).toMatch(/cmETH delayedWithdraw .*reverted/)
  })
})

it('MaticX: by checkpoints, whatever place a request moved to', async () => {
  const { act } = world
  expect(await requestsOf('stader-maticx')).toEqual([])
  await act(MATICX, 'requestWithdraw(uint256)', [parseEther('10')])
  await act(STAKE_MANAGER, 'devnetEpoch(uint256)', [40])
  await act(MATICX, 'requestWithdraw(uint256)', [parseEther('20')])
  const told = async () =>
    (await requestsOf('stader-maticx')).map(({ id, state, askedWei }) => [id, state, askedWei])
  expect(await told()).toEqual([
    ['1-000000', 'pending', parseEther('11')],
    ['2-000000', 'pending', parseEther('22')],
  ])
  await act(STAKE_MANAGER, 'devnetEpoch(uint256)', [80])
  expect((await told()).map(([, state]) => state)).toEqual(['claimable', 'pending'])
  await act(MATICX, 'devnetPause(bool)', [true])
  expect((await requestsOf('stader-maticx'))[0]).toMatchObject({
    state: 'finalised',
    expected: { wait: 'paused' },
  })
  await act(MATICX, 'devnetPause(bool)', [false])
  await act(MATICX, 'claimWithdrawal(uint256)', [0])
  expect(await paid(MATICX)).toBe(parseEther('11'))
  expect((await told()).map(([id]) => id)).toEqual(['2-000000'])
  expect(await broken('stader-maticx', STAKE_MANAGER)).toMatch(/Polygon stakeManager .*reverted/)
})

it('Inception: what waits and what can be claimed, as the contract adds it up', async () => {
  const { act, asker } = world
  expect(await requestsOf('inception')).toEqual([])
  await act(INCEPTION, 'unstake(address,uint256)', [asker, parseEther('2')])
  await act(INCEPTION, 'unstake(address,uint256)', [asker, parseEther('4')])
  expect(await requestsOf('inception')).toMatchObject([{ state: 'pending', askedWei: parseEther('6.3') }])
  await act(INCEPTION, 'devnetDistribute(address,uint256)', [asker, parseEther('2.1')])
  expect(await requestsOf('inception')).toMatchObject([
    { state: 'pending', askedWei: parseEther('4.2') },
    { state: 'claimable', paysWei: parseEther('2.1') },
  ])
  await act(INCEPTION, 'claimUnstake(address)', [asker])
  expect((await requestsOf('inception')).map(({ state }) => state)).toEqual(['pending'])
  expect(await broken('inception', INCEPTION)).toMatch(/inETH restakingPool .*reverted/)
})

it('beHYPE: settled in turn, paid as it was asked for', async () => {
  const { act } = world
  const told = async (before: string[] = []) =>
    (await requestsOf('hyperbeat', before)).map(({ id, state, paysWei }) => [id, state, paysWei])
  expect(await told()).toEqual([])
  await act(BEHYPE, 'withdraw(uint256,bool,uint256)', [parseEther('10'), false, 0])
  await act(BEHYPE, 'withdraw(uint256,bool,uint256)', [parseEther('20'), false, 0])
  expect(await told()).toEqual([
    ['1', 'pending', parseEther('10.3')],
    ['2', 'pending', parseEther('20.6')],
  ])
  await act(BEHYPE, 'devnetFinalize(uint256)', [1])
  expect((await told()).map(([, state]) => state)).toEqual(['claimable', 'pending'])
  await act(BEHYPE, 'devnetPause(bool)', [true])
  expect((await told()).map(([, state]) => state)).toEqual(['finalised', 'pending'])
  await act(BEHYPE, 'devnetPause(bool)', [false])
  await act(BEHYPE, 'claimWithdrawal(uint256)', [1])
  expect((await told(['1', '2'])).map(([id, state]) => [id, state])).toEqual([
    ['1', 'claimed'],
    ['2', 'pending'],
  ])
  expect((await told()).map(([id]) => id)).toEqual(['2'])
  expect(await broken('hyperbeat', BEHYPE)).toMatch(/beHYPE withdrawManager .*reverted/)
})

it('Hypha: paid when AVAX is there, until it expires', async () => {
  const { act, later } = world
  expect(await requestsOf('hypha')).toEqual([])
  await act(HYPHA, 'requestUnstake(uint256,uint48)', [parseEther('10'), 3 * DAY_S])
  const [one] = await requestsOf('hypha')
  const fromS = one!.requestedAtS! + 7 * DAY_S
  expect(one).toMatchObject({
    state: 'pending',
    askedWei: parseEther('12'),
    expected: { fromS, wait: 'liquidity' },
    expiresAtS: fromS + 3 * DAY_S,
  })
  expect(one?.paysWei).toBeUndefined()
  await act(HYPHA, 'devnetFulfill(uint256)', [0])
  expect((await requestsOf('hypha'))[0]).toMatchObject({ state: 'claimable', paysWei: parseEther('12') })
  await later(10 * DAY_S + 60)
  const [late] = await requestsOf('hypha')
  expect(late).toMatchObject({ state: 'pending', expected: { wait: 'expired' } })
  expect([late?.paysWei, late?.expiresAtS]).toEqual([undefined, undefined])
  expect(await broken('hypha', HYPHA)).toMatch(/ggAVAX withdrawQueue .*reverted/)
})

it('sFLR: as sAVAX, in its own coin', async () => {
  const { act, later } = world
  expect(await requestsOf('sceptre')).toEqual([])
  await act(SFLR, 'requestUnlock(uint256)', [parseEther('10')])
  expect(await requestsOf('sceptre')).toMatchObject([{ state: 'pending', tokenId: 'sflr', payout: 'FLR' }])
  await later(15 * DAY_S)
  expect(await requestsOf('sceptre')).toMatchObject([{ state: 'claimable', paysWei: parseEther('12') }])
  expect(await broken('sceptre', SFLR)).toMatch(/sFLR .*reverted/)
})

it('ynLSDe: as ynETH, counted in ether', async () => {
  const { act } = world
  expect(await requestsOf('yieldnest-ynlsde')).toEqual([])
  await act(YNLSDE, 'devnetRate(uint256)', [parseEther('1.03')])
  await act(YNLSDE, 'requestWithdrawal(uint256)', [parseEther('10')])
  const askedWei = parseEther('10.3') - parseEther('10.3') / 1_000n
  expect(await requestsOf('yieldnest-ynlsde')).toMatchObject([
    { state: 'pending', tokenId: 'ynlsde', payout: 'ETH', askedWei },
  ])
  await act(YNLSDE, 'finalizeRequestsUpToIndex(uint256)', [1])
  expect(await requestsOf('yieldnest-ynlsde')).toMatchObject([{ state: 'claimable', paysWei: askedWei }])
  expect(await broken('yieldnest-ynlsde', YNLSDE)).toMatch(/ynLSDe withdrawalQueueManager .*reverted/)
})
