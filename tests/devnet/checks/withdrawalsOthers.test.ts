import { type Hex, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WETH } from '../chain/addresses.ts'
import { QUEUES } from '../chain/otherQueues.ts'
import { type QueueWorld, queueWorld } from './queueWorld.ts'

const ETHER: Hex = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'
const at = (name: keyof typeof QUEUES): Hex => QUEUES[name][0]

let world: QueueWorld
beforeAll(async () => {
  world = await queueWorld(4)
}, 180_000)
afterAll(() => world?.stop())

describe('Renzo', () => {
  it('waits for cool-down and buffer, and pays the lower of two prices', async () => {
    const { act, later, asker, gain } = world
    const queue = at('renzo')
    const watch = world.watch()
    await act(queue, 'withdraw(uint256,address)', [parseEther('100'), ETHER])
    await act(queue, 'withdraw(uint256,address)', [parseEther('1000'), ETHER])
    await watch.read()
    const [first, second] = watch.requests('renzo')
    expect(first).toMatchObject({
      state: 'pending',
      tokenWei: parseEther('100'),
      askedWei: parseEther('105'),
      payout: 'ETH',
      expected: { fromS: first!.requestedAtS! + 3 * 86_400, wait: 'delay' },
    })
    expect(second).toMatchObject({ state: 'pending', askedWei: parseEther('1050') })
    await later(3 * 86_400)
    await watch.read()
    expect(watch.requests('renzo').map(({ state, expected }) => [state, expected?.wait])).toEqual([
      ['claimable', undefined],
      ['pending', 'liquidity'],
    ])
    await act(queue, 'fillEthWithdrawBuffer() payable', [], asker, parseEther('500'))
    await act(queue, 'devnetPrice(uint256)', [parseEther('1.01')])
    await watch.read()
    const [one, two] = watch.requests('renzo')
    expect(one).toMatchObject({ state: 'claimable', paysWei: parseEther('101'), less: 'rate-at-claim' })
    expect(two).toMatchObject({ state: 'claimable', paysWei: parseEther('1010') })

    // A longer cool-down and a pause that the risk oracle orders.
    await act(queue, 'devnetRisk(uint256,bool)', [30 * 86_400, false])
    await watch.read()
    expect(watch.requests('renzo').map(({ state }) => state)).toEqual(['pending', 'pending'])
    await act(queue, 'devnetRisk(uint256,bool)', [0, true])
    await watch.read()
    expect(watch.requests('renzo')[0]).toMatchObject({ state: 'pending', expected: { wait: 'paused' } })
    await act(queue, 'devnetRisk(uint256,bool)', [0, false])

    await watch.read()
    const paid = await gain(asker, () => act(queue, 'claim(uint256,address)', [0, asker], world.friend))
    expect(paid).toBe(parseEther('101'))
    await watch.read()
    expect(watch.requests('renzo').find(({ id }) => id === one!.id)).toMatchObject({
      state: 'claimed',
      paysWei: paid,
    })
    expect(await world.brokenAt(queue, 'renzo', watch)).toEqual({
      error: expect.stringMatching(/Renzo withdrawQueue .*reverted/),
      isKept: true,
    })
  })
})

describe('Kelp', () => {
  it('remembers what was asked for when the contract writes over it', async () => {
    const { act, blocks, gain } = world
    const manager = at('kelp')
    const watch = world.watch()
    for (const amount of ['2', '3'])
      await act(manager, 'initiateWithdrawal(address,uint256,string)', [ETHER, parseEther(amount), ''])
    await watch.read()
    expect(watch.requests('kelp').map(({ id, state, askedWei }) => [id, state, askedWei])).toEqual([
      ['ETH-0', 'pending', parseEther('2.08')],
      ['ETH-1', 'pending', parseEther('3.12')],
    ])
    await act(manager, 'devnetPrice(uint256)', [parseEther('1.01')])
    await act(manager, 'devnetUnlock(address,uint256)', [ETHER, 1])
    await watch.read()
    expect(watch.requests('kelp')[0]).toMatchObject({
      state: 'finalised',
      askedWei: parseEther('2.08'),
      paysWei: parseEther('2.02'),
      less: 'rate-at-finalisation',
      expected: { wait: 'delay' },
    })
    await blocks(60)
    await watch.read()
    expect(watch.requests('kelp').map(({ state }) => state)).toEqual(['claimable', 'pending'])
    await act(manager, 'devnetPause(bool)', [true])
    await watch.read()
    expect(watch.requests('kelp')[0]).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
    await act(manager, 'devnetPause(bool)', [false])
    await watch.read()
    const before = watch.requests('kelp')[0]!
    const paid = await gain(manager, () => act(manager, 'completeWithdrawal(address,string)', [ETHER, '']))
    expect(-paid).toBe(before.paysWei)
    await watch.read()
    expect(watch.requests('kelp').find(({ id }) => id === 'ETH-0')?.state).toBe('claimed')
    expect(watch.requests('kelp').find(({ id }) => id === 'ETH-1')?.state).toBe('pending')
    expect((await world.brokenAt(manager, 'kelp', watch)).error).toMatch(/Kelp withdrawalManager .*reverted/)
  })
})

describe('Puffer', () => {
  it('settles whole batches at the lower of two rates', async () => {
    const { act, asker, gain } = world
    const manager = at('puffer')
    const watch = world.watch()
    const ask = (amount: string) =>
      act(manager, 'requestWithdrawal(uint128,address)', [parseEther(amount), asker])
    await ask('2')
    await ask('3')
    await ask('4')
    await watch.read()
    expect(watch.requests('puffer').map(({ id, state, askedWei }) => [id, state, askedWei])).toEqual([
      ['2', 'pending', parseEther('2.12')],
      ['3', 'pending', parseEther('3.18')],
      ['4', 'pending', parseEther('4.24')],
    ])
    expect(watch.requests('puffer')[0]!.requestedAtS).toBeGreaterThan(1_700_000_000)
    await act(manager, 'devnetRate(uint256)', [parseEther('1.05')])
    await act(manager, 'finalizeWithdrawals(uint256)', [1])
    await watch.read()
    expect(watch.requests('puffer').map(({ state, paysWei, less }) => [state, paysWei, less])).toEqual([
      ['claimable', parseEther('2.1'), 'rate-at-finalisation'],
      ['claimable', parseEther('3.15'), 'rate-at-finalisation'],
      ['pending', undefined, undefined],
    ])
    const paid = await gain(asker, () => act(manager, 'completeQueuedWithdrawal(uint256)', [2], world.friend))
    expect(paid).toBe(parseEther('2.1'))
    await watch.read()
    expect(watch.requests('puffer').find(({ id }) => id === '2')?.state).toBe('claimed')
    expect((await world.brokenAt(manager, 'puffer', watch)).error).toMatch(
      /Puffer withdrawalManager .*reverted/,
    )
  })
})

describe('Swell', () => {
  it.each([
    ['swell-sweth', 'swExit', 'swAccess'],
    ['swell-rsweth', 'rswExit', 'rswAccess'],
  ] as const)(
    'settles tickets of %s in batches, and they follow their owner',
    async (listId, exit, access) => {
      const { act, asker, friend, gain } = world
      const watch = world.watch(asker, friend)
      await act(at(exit), 'createWithdrawRequest(uint256)', [parseEther('10')])
      await act(at(exit), 'createWithdrawRequest(uint256)', [parseEther('20')])
      await watch.read()
      expect(watch.requests(listId).map(({ state, askedWei }) => [state, askedWei])).toEqual([
        ['pending', parseEther('10.8')],
        ['pending', parseEther('21.6')],
      ])
      await act(at(exit), 'devnetRate(uint256)', [parseEther('1.02')])
      await act(at(exit), 'processWithdrawals(uint256)', [1])
      await watch.read()
      expect(watch.requests(listId)[0]).toMatchObject({
        state: 'claimable',
        paysWei: parseEther('10.2'),
        less: 'rate-at-finalisation',
      })
      await act(at(access), 'devnetPause(bool)', [true])
      await watch.read()
      expect(watch.requests(listId)[0]).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
      await act(at(access), 'devnetPause(bool)', [false])
      await act(at(exit), 'transferFrom(address,address,uint256)', [asker, friend, 1])
      await watch.read()
      expect(watch.requests(listId).map(({ id }) => id)).toEqual(['2'])
      expect(watch.requests(listId, friend).map(({ id, state }) => [id, state])).toEqual([['1', 'claimable']])
      const paid = await gain(at(exit), () => act(at(exit), 'finalizeWithdrawal(uint256)', [1], friend))
      expect(-paid).toBe(parseEther('10.2'))
      await watch.read()
      expect(watch.requests(listId, friend)[0]).toMatchObject({
        state: 'claimed',
        paysWei: parseEther('10.2'),
      })
      expect((await world.brokenAt(at(exit), listId, watch)).error).toMatch(/swEXIT .*reverted/)
    },
  )
})

describe('Stader', () => {
  it('finalises in turn at the lower of two rates', async () => {
    const { act, blocks, asker, gain, chain } = world
    const manager = at('stader')
    const watch = world.watch()
    await act(manager, 'requestWithdraw(uint256,address)', [parseEther('4'), asker])
    const askedAtS = await chain.now()
    await watch.read()
    expect(watch.requests('stader-ethx')[0]).toMatchObject({
      id: '1',
      state: 'pending',
      askedWei: parseEther('4.28'),
      requestedAtS: askedAtS,
    })
    await act(manager, 'devnetRate(uint256)', [parseEther('1.06')])
    await blocks(30)
    await act(manager, 'finalizeUserWithdrawalRequest()')
    await watch.read()
    expect(watch.requests('stader-ethx')[0]).toMatchObject({
      state: 'claimable',
      paysWei: parseEther('4.24'),
      less: 'rate-at-finalisation',
    })
    expect(-(await gain(manager, () => act(manager, 'claim(uint256)', [1])))).toBe(parseEther('4.24'))
    await watch.read()
    expect(watch.requests('stader-ethx')[0]).toMatchObject({ state: 'claimed', askedWei: parseEther('4.28') })
    expect((await world.brokenAt(manager, 'stader-ethx', watch)).error).toMatch(/Stader .*reverted/)
  })
})

describe('Mantle', () => {
  it('needs a report and ether; a cancelled request is gone', async () => {
    const { act, asker, friend, gain, chain } = world
    const manager = at('mantle')
    const watch = world.watch()
    const create = (id: string) =>
      act(manager, 'create(address,uint128,uint128)', [asker, parseEther(id), parseEther(id) + 1n])
    await create('5')
    await create('6')
    await watch.read()
    expect(watch.requests('mantle-meth').map(({ state, askedWei }) => [state, askedWei])).toEqual([
      ['pending', parseEther('5') + 1n],
      ['pending', parseEther('6') + 1n],
    ])
    await act(manager, 'cancelLast()')
    await watch.read()
    expect(watch.requests('mantle-meth').map(({ id }) => id)).toEqual(['0'])
    const head = BigInt(await chain.rpc<Hex>('eth_blockNumber'))
    await act(manager, 'devnetReport(uint256)', [head + 100n])
    await act(manager, 'allocateETH() payable', [], friend, parseEther('5'))
    await watch.read()
    expect(watch.requests('mantle-meth')[0]).toMatchObject({
      state: 'finalised',
      expected: { wait: 'liquidity' },
    })
    await act(manager, 'allocateETH() payable', [], friend, 1n)
    await watch.read()
    expect(watch.requests('mantle-meth')[0]).toMatchObject({
      state: 'claimable',
      paysWei: parseEther('5') + 1n,
    })
    await act(at('mantlePauser'), 'devnetPause(bool)', [true])
    await watch.read()
    expect(watch.requests('mantle-meth')[0]).toMatchObject({
      state: 'finalised',
      expected: { wait: 'paused' },
    })
    await act(at('mantlePauser'), 'devnetPause(bool)', [false])
    await watch.read()
    const paid = await gain(asker, () => act(manager, 'claim(uint256,address)', [0, asker], friend))
    expect(paid).toBe(parseEther('5') + 1n)
    await watch.read()
    expect(watch.requests('mantle-meth')[0]?.state).toBe('claimed')
    expect((await world.brokenAt(manager, 'mantle-meth', watch)).error).toMatch(
      /mETH unstakeRequestsManager .*reverted/,
    )
  })
})

describe('Origin', () => {
  it('counts what a claim would set aside by itself', async () => {
    const { act, later, asker } = world
    const vault = at('origin')
    const watch = world.watch()
    await act(vault, 'requestWithdrawal(uint256) returns (uint256,uint256)', [parseEther('8')])
    await watch.read()
    const one = () => watch.requests('origin-oeth')[0]
    expect(one()).toMatchObject({
      id: '0',
      state: 'pending',
      askedWei: parseEther('8'),
      payout: 'WETH',
      expected: { fromS: one()!.requestedAtS! + 600, wait: 'delay' },
    })
    await later(600)
    await watch.read()
    expect(one()).toMatchObject({ state: 'pending', expected: { wait: 'liquidity' } })
    await act(WETH[1], 'deposit() payable', [], asker, parseEther('8'))
    await act(WETH[1], 'transfer(address,uint256) returns (bool)', [vault, parseEther('8') - 1n])
    await watch.read()
    expect(one()?.state).toBe('pending')
    await act(WETH[1], 'transfer(address,uint256) returns (bool)', [vault, 1n])
    await watch.read()
    expect(one()).toMatchObject({ state: 'claimable', paysWei: parseEther('8') })
    await act(vault, 'devnetPause(bool)', [true])
    await watch.read()
    expect(one()).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
    await act(vault, 'devnetPause(bool)', [false])
    await watch.read()
    await act(vault, 'claimWithdrawal(uint256) returns (uint256)', [0])
    await watch.read()
    expect(one()?.state).toBe('claimed')
    expect((await world.brokenAt(vault, 'origin-oeth', watch)).error).toMatch(/OETH vault .*reverted/)
  })
})

describe('Liquid Collective', () => {
  it('is served in parts, each at the lower of two rates', async () => {
    const { act, asker, friend, gain } = world
    const manager = at('liquidCollective')
    const watch = world.watch()
    await act(manager, 'requestRedeem(uint256,address)', [parseEther('10'), asker])
    await watch.read()
    const one = () => watch.requests('liquid-collective')[0]
    expect(one()).toMatchObject({
      id: '0',
      state: 'pending',
      tokenWei: parseEther('10'),
      askedWei: parseEther('10.5'),
    })
    await act(manager, 'reportWithdraw(uint256) payable', [parseEther('4')], friend, parseEther('4.1'))
    await watch.read()
    expect(one()).toMatchObject({
      state: 'claimable',
      paysWei: parseEther('4.1'),
      less: 'rate-at-finalisation',
    })
    await act(manager, 'reportWithdraw(uint256) payable', [parseEther('6')], friend, parseEther('7'))
    await watch.read()
    const pays = one()!.paysWei
    const claim = () => act(manager, 'claimRedeemRequests(uint32[],uint32[])', [[0], [0]], friend)
    expect(await gain(asker, claim)).toBe(pays)
    await watch.read()
    expect(one()).toMatchObject({ state: 'claimed', paysWei: pays, askedWei: parseEther('10.5') })
    expect((await world.brokenAt(manager, 'liquid-collective', watch)).error).toMatch(
      /LsETH redeemManager .*reverted/,
    )
  })
})

describe('Dinero', () => {
  it('pays a batch when its validator has left; upxETH follows its owner', async () => {
    const { act, asker, friend, gain } = world
    const pirex = at('pirexEth')
    const watch = world.watch(asker, friend)
    await act(pirex, 'initiateRedemption(uint256,address,bool)', [parseEther('40'), asker, false])
    await watch.read()
    const of = (who = asker) =>
      watch.requests('dinero', who).map(({ id, state, paysWei }) => [id, state, paysWei])
    expect(of()).toEqual([
      ['0', 'pending', parseEther('32')],
      ['1', 'pending', parseEther('8')],
    ])
    await act(pirex, 'devnetDissolve(uint256) payable', [0], friend, parseEther('31'))
    await watch.read()
    expect(watch.requests('dinero')[0]).toMatchObject({ state: 'finalised', expected: { wait: 'liquidity' } })
    await act(pirex, 'devnetDissolve(uint256) payable', [0], friend, parseEther('1'))
    await act(at('upxEth'), 'safeTransferFrom(address,address,uint256,uint256,bytes)', [
      asker,
      friend,
      0,
      parseEther('12'),
      '0x',
    ])
    await watch.read()
    // The friend's ids are looked for in the logs once an hour: this one came since.
    expect(of()).toEqual([
      ['0', 'claimable', parseEther('20')],
      ['1', 'pending', parseEther('8')],
    ])
    const later = world.watch(friend)
    await later.read()
    expect(later.requests('dinero').map(({ id, state, paysWei }) => [id, state, paysWei])).toEqual([
      ['0', 'claimable', parseEther('12')],
    ])
    const redeem = () => act(pirex, 'redeemWithUpxEth(uint256,uint256,address)', [0, parseEther('20'), asker])
    expect(-(await gain(pirex, redeem))).toBe(parseEther('20'))
    await watch.read()
    expect(of()).toEqual([['1', 'pending', parseEther('8')]])
    expect((await world.brokenAt(pirex, 'dinero', watch)).error).toMatch(/PirexEth .*reverted/)
  })
})

describe('Binance', () => {
  it('needs a lock time and an allocation', async () => {
    const { act, later, asker, gain } = world
    const unwrap = at('binance')
    const watch = world.watch()
    await act(unwrap, 'requestWithdraw(address,uint256,uint256)', [asker, parseEther('2'), parseEther('2.1')])
    await watch.read()
    const one = () => watch.requests('binance')[0]
    expect(one()).toMatchObject({
      state: 'pending',
      askedWei: parseEther('2.1'),
      expected: { wait: 'delay' },
    })
    await later(10 * 86_400)
    await watch.read()
    expect(one()).toMatchObject({ state: 'pending', expected: { wait: 'liquidity' } })
    await act(unwrap, 'devnetAllocate(address,uint256)', [asker, 0])
    await watch.read()
    expect(one()?.state).toBe('claimable')
    expect(-(await gain(unwrap, () => act(unwrap, 'claimWithdraw(uint256)', [0])))).toBe(parseEther('2.1'))
    await watch.read()
    expect(one()?.state).toBe('claimed')
    expect((await world.brokenAt(unwrap, 'binance', watch)).error).toMatch(/Binance unwrapToken .*reverted/)
  })
})

describe('YieldNest', () => {
  it('pays the lower of two rates less the fee of the request', async () => {
    const { act, asker, friend, gain } = world
    const queue = at('yieldNest')
    const watch = world.watch(asker, friend)
    await act(queue, 'requestWithdrawal(uint256)', [parseEther('10')])
    await watch.read()
    const asked = parseEther('10.3') - parseEther('10.3') / 1_000n
    expect(watch.requests('yieldnest')[0]).toMatchObject({ id: '0', state: 'pending', askedWei: asked })
    await act(queue, 'devnetRate(uint256)', [parseEther('1.01')])
    await act(queue, 'finalizeRequestsUpToIndex(uint256)', [1])
    await watch.read()
    const pays = parseEther('10.1') - parseEther('10.1') / 1_000n
    expect(watch.requests('yieldnest')[0]).toMatchObject({
      state: 'claimable',
      paysWei: pays,
      less: 'rate-at-finalisation',
    })
    await act(queue, 'transferFrom(address,address,uint256)', [asker, friend, 0])
    await watch.read()
    expect([watch.requests('yieldnest').length, watch.requests('yieldnest', friend).length]).toEqual([0, 1])
    const claim = () => act(queue, 'claimWithdrawal(uint256,address)', [0, asker], friend)
    expect(await gain(asker, claim)).toBe(pays)
    expect((await world.brokenAt(queue, 'yieldnest', watch)).error).toMatch(
      /ynETH withdrawalQueueManager .*reverted/,
    )
  })
})

describe('StakeWise', () => {
  it('is served in parts at the rate of each report', async () => {
    const { act, asker, gain } = world
    const vault = at('stakewise')
    const watch = world.watch()
    await act(vault, 'enterExitQueue(uint256,address) returns (uint256)', [parseEther('10'), asker])
    await watch.read()
    const one = () => watch.requests('stakewise')[0]
    expect(one()).toMatchObject({
      id: '0',
      state: 'pending',
      askedWei: parseEther('10.2'),
      expected: { wait: 'exits' },
    })
    await act(vault, 'devnetProcess(uint256)', [parseEther('4')])
    await act(vault, 'devnetRate(uint256)', [parseEther('1.01')])
    await watch.read()
    expect(one()).toMatchObject({
      state: 'claimable',
      paysWei: parseEther('4.08'),
      expected: { wait: 'exits' },
    })
    expect(one()?.askedWei).toBe(parseEther('4.08') + parseEther('6.06'))
    await act(vault, 'devnetProcess(uint256)', [parseEther('6')])
    await watch.read()
    const pays = parseEther('4.08') + parseEther('6.06')
    expect(one()).toMatchObject({ state: 'claimable', paysWei: pays })
    expect(one()?.expected).toBeUndefined()
    const claim = () =>
      act(vault, 'claimExitedAssets(uint256,uint256,uint256)', [0, BigInt(one()!.requestedAtS!), 0])
    expect(-(await gain(vault, claim))).toBe(pays)
    await watch.read()
    expect(one()?.state).toBe('claimed')
    expect((await world.brokenAt(vault, 'stakewise', watch)).error).toMatch(
      /StakeWise genesisVault .*reverted/,
    )
  })
})

describe('StakeStone', () => {
  it('gathers what rounds paid, and waits for the running one', async () => {
    const { act, gain } = world
    const vault = at('stakestone')
    const watch = world.watch()
    await act(vault, 'requestWithdraw(uint256)', [parseEther('5')])
    await watch.read()
    const told = () => watch.requests('stakestone').map(({ id, state, paysWei }) => [id, state, paysWei])
    expect(told()).toEqual([['round-1', 'pending', undefined]])
    await act(vault, 'devnetRoll(uint256)', [parseEther('1.04')])
    await watch.read()
    expect(told()).toEqual([['matured', 'claimable', parseEther('5.2')]])
    await act(vault, 'requestWithdraw(uint256)', [parseEther('1')])
    await watch.read()
    expect(told()).toEqual([
      ['matured', 'claimable', parseEther('5.2')],
      ['round-2', 'pending', undefined],
    ])
    const take = () => act(vault, 'instantWithdraw(uint256,uint256)', [parseEther('5.2'), 0])
    expect(-(await gain(vault, take))).toBe(parseEther('5.2'))
    await watch.read()
    expect(watch.requests('stakestone').map(({ id, state }) => [id, state])).toEqual([
      ['round-2', 'pending'],
      ['matured', 'claimed'],
    ])
    expect((await world.brokenAt(vault, 'stakestone', watch)).error).toMatch(/STONE vault .*reverted/)
  })
})
