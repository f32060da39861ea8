import { type Hex, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileStandIns } from '../chain/compile.ts'
import { listReader } from './listReader.ts'
import { type QueueWorld, queueWorld } from './queueWorld.ts'

/** Queues of other chains, planted at their addresses on the one chain that there is. */
const LISTA = '0x1adB950d8bB3dA4bE104211D5AB038628e477fE6'
const BENQI = '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE'
const CELO = '0x4aAD04D41FD7fd495503731C5a2579e19054C432'
const KINETIQ = '0x393D0B87Ed38fc779FD9611144aE649BA6082109'
const BNBX = '0x3b961e83400D51e6E1AF5c450d3C7d7b80588d28'
const BEETS = '0xE5DA20F15420aD15DE0fa650600aFc998bbE3955'
const DAY_S = 86_400

let world: QueueWorld
beforeAll(async () => {
  world = await queueWorld(9)
  const standIns = compileStandIns()
  const plants = {
    [LISTA]: 'ListaQueue',
    [BENQI]: 'BenqiQueue',
    [CELO]: 'CeloAccount',
    [KINETIQ]: 'KinetiqQueue',
    [BNBX]: 'BnbxQueue',
    [BEETS]: 'BeetsQueue',
  }
  await world.chain.atOnce(12, async () => {
    for (const [address, name] of Object.entries(plants))
      await world.chain.plant(address as Hex, standIns[name]!)
  })
}, 180_000)
afterAll(() => world?.stop())

const { requestsOf, broken } = listReader(() => world)

describe('queues of other chains', () => {
  it('Lista: by batch, whatever place a request moved to', async () => {
    const { act, later } = world
    await act(LISTA, 'requestWithdraw(uint256)', [parseEther('1')])
    await later(60)
    await act(LISTA, 'requestWithdraw(uint256)', [parseEther('2')])
    const [first, second] = await requestsOf('lista')
    expect([first?.state, first?.askedWei, first?.payout]).toEqual(['pending', parseEther('1.02'), 'BNB'])
    await act(LISTA, 'devnetConfirm(uint256)', [1])
    expect((await requestsOf('lista')).map(({ state, paysWei }) => [state, paysWei])).toEqual([
      ['claimable', parseEther('1.02')],
      ['pending', undefined],
    ])
    await act(LISTA, 'claimWithdraw(uint256)', [0])
    expect((await requestsOf('lista')).map(({ id }) => id)).toEqual([second?.id])
    expect(await broken('lista', LISTA)).toMatch(/slisBNB stakeManager .*reverted/)
  })

  it('BENQI: a window to claim in that closes', async () => {
    const { act, later } = world
    expect(await requestsOf('benqi')).toEqual([])
    await act(BENQI, 'requestUnlock(uint256)', [parseEther('10')])
    const [one] = await requestsOf('benqi')
    const fromS = one!.requestedAtS! + 15 * DAY_S
    expect(one).toMatchObject({
      state: 'pending',
      expected: { fromS, wait: 'delay' },
      expiresAtS: fromS + 2 * DAY_S,
    })
    await later(15 * DAY_S)
    expect((await requestsOf('benqi'))[0]).toMatchObject({ state: 'claimable', paysWei: parseEther('12') })
    await act(BENQI, 'devnetPause(bool)', [true])
    expect((await requestsOf('benqi'))[0]).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
    await act(BENQI, 'devnetPause(bool)', [false])
    await later(2 * DAY_S + 60)
    const [late] = await requestsOf('benqi')
    expect(late).toMatchObject({ state: 'pending', expected: { wait: 'expired' } })
    expect(late?.expiresAtS).toBeUndefined()
    expect(await broken('benqi', BENQI)).toMatch(/sAVAX .*reverted/)
  })

  it('StakedCelo: at the time that the contract tells', async () => {
    const { act, later } = world
    await act(CELO, 'withdraw(uint256)', [parseEther('4')])
    const [one] = await requestsOf('staked-celo')
    expect(one).toMatchObject({ state: 'pending', askedWei: parseEther('4'), payout: 'CELO' })
    await later(3 * DAY_S)
    expect((await requestsOf('staked-celo'))[0]).toMatchObject({ id: one!.id, state: 'claimable' })
    await act(CELO, 'finishPendingWithdrawal(address,uint256,uint256)', [world.asker, 0, 0])
    expect(await requestsOf('staked-celo')).toEqual([])
    expect(await broken('staked-celo', CELO)).toMatch(/stCELO account .*reverted/)
  })

  it('Kinetiq: the amount is settled when it is asked for', async () => {
    const { act, later } = world
    await act(KINETIQ, 'queueWithdrawal(uint256)', [parseEther('10')])
    await act(KINETIQ, 'queueWithdrawal(uint256)', [parseEther('20')])
    const pays = (parseEther('9.99') * 101n) / 100n
    const [one] = await requestsOf('kinetiq')
    expect(one).toMatchObject({ id: '0', state: 'pending', tokenWei: parseEther('10'), paysWei: pays })
    await later(7 * DAY_S)
    expect((await requestsOf('kinetiq')).map(({ state }) => state)).toEqual(['claimable', 'claimable'])
    await act(KINETIQ, 'confirmWithdrawal(uint256)', [0])
    expect((await requestsOf('kinetiq')).map(({ id }) => id)).toEqual(['1'])
    expect(await broken('kinetiq', KINETIQ)).toMatch(/kHYPE stakingManager .*reverted/)
  })

  it('BNBx: a part of a batch, which unlocks as a whole', async () => {
    const { act } = world
    await act(BNBX, 'requestWithdraw(uint256,string) returns (uint256)', [parseEther('3'), ''])
    expect((await requestsOf('stader-bnbx'))[0]).toMatchObject({
      state: 'pending',
      tokenWei: parseEther('3'),
    })
    await act(BNBX, 'devnetUndelegate(uint256,uint256)', [0, parseEther('7')])
    expect((await requestsOf('stader-bnbx'))[0]).toMatchObject({
      state: 'finalised',
      paysWei: parseEther('3.5'),
      expected: { wait: 'delay' },
    })
    await act(BNBX, 'devnetUnlock(uint256)', [0])
    expect((await requestsOf('stader-bnbx'))[0]).toMatchObject({
      state: 'claimable',
      paysWei: parseEther('3.5'),
    })
    await act(BNBX, 'claimWithdrawal(uint256)', [0])
    expect(await requestsOf('stader-bnbx')).toEqual([])
    expect(await broken('stader-bnbx', BNBX)).toMatch(/BNBx stakeManager .*reverted/)
  })

  it('Beets: what a slashed validator pays is told at the claim only', async () => {
    const { act, later } = world
    await act(BEETS, 'undelegate(uint8,uint256,uint256)', [0, 0, parseEther('6')])
    await act(BEETS, 'undelegate(uint8,uint256,uint256)', [1, 9, parseEther('7')])
    const told = async (before: string[] = []) =>
      (await requestsOf('beets', before)).map(({ id, state, askedWei, paysWei }) => [
        id,
        state,
        askedWei,
        paysWei,
      ])
    expect(await told()).toEqual([
      ['101', 'pending', parseEther('6'), parseEther('6')],
      ['102', 'pending', parseEther('7'), undefined],
    ])
    await later(14 * DAY_S)
    await act(BEETS, 'devnetPause(bool)', [true])
    expect((await requestsOf('beets')).map(({ state }) => state)).toEqual(['finalised', 'finalised'])
    await act(BEETS, 'devnetPause(bool)', [false])
    await act(BEETS, 'withdraw(uint256,bool)', [101, false])
    expect(await told(['101', '102'])).toEqual([
      ['101', 'claimed', parseEther('6'), parseEther('6')],
      ['102', 'claimable', parseEther('7'), undefined],
    ])
    expect((await told()).map(([id]) => id)).toEqual(['102'])
    expect(await broken('beets', BEETS)).toMatch(/stS .*reverted/)
  })
})
