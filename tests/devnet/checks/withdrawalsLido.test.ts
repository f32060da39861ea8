import 'fake-indexeddb/auto'
import { type Hex, parseEther, parseSignature } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { watching } from './withdrawalsIo.ts'

const QUEUE = ETHEREUM.withdrawalQueue
const REQUEST = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
const MAX = 2n ** 256n - 1n

let devnet: Devnet
let chain: Chain
let asker: Hex
let friend: Hex

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  asker = devnet.accounts[5]!.address
  friend = devnet.accounts[6]!.address
  await now(async () => {
    for (const from of [asker, friend]) {
      const stake = 'function submit(address) payable returns (uint256)'
      await chain.write(ETHEREUM.stETH, stake, [from], { from, value: parseEther('500') })
      await chain.write(ETHEREUM.stETH, 'function approve(address,uint256) returns (bool)', [QUEUE, MAX], {
        from,
      })
    }
  })
}, 180_000)
afterAll(() => devnet?.stop())

const now = <T>(act: () => Promise<T>) => chain.atOnce(12, act)
const view = (name: string): Promise<bigint> => chain.read(QUEUE, `function ${name}() view returns (uint256)`)
const ids = (owner: Hex): Promise<readonly bigint[]> =>
  chain.read(QUEUE, 'function getWithdrawalRequests(address) view returns (uint256[])', [owner])
const request = (amounts: readonly bigint[], from = asker) =>
  now(() => chain.write(QUEUE, REQUEST, [amounts, from], { from }))
const finalize = async (last: bigint) => {
  const first = await view('getLastFinalizedRequestId')
  if (last > first) await now(() => chain.write(QUEUE, 'function devnetFinalize(uint256)', [last]))
}
/** What the contract itself would pay, by its own hint. */
async function payout(id: bigint): Promise<bigint> {
  const last = await view('getLastCheckpointIndex')
  const find = 'function findCheckpointHints(uint256[],uint256,uint256) view returns (uint256[])'
  const [hint] = await chain.read<bigint[]>(QUEUE, find, [[id], 1n, last])
  const claimable = 'function getClaimableEther(uint256[],uint256[]) view returns (uint256[])'
  return (await chain.read<bigint[]>(QUEUE, claimable, [[id], [hint]]))[0] ?? -1n
}

describe("requests in Lido's queue", () => {
  /** Each test has the queue to itself: what was asked for before is finalised. */
  beforeEach(async () => finalize(await view('getLastRequestId')))

  it('are told to the wei through partial finalisation, slashing and claim', async () => {
    const watch = watching(devnet, [asker])
    const before = await ids(asker)
    await request([parseEther('1.5'), parseEther('2'), 100n])
    const [first, second, third] = (await ids(asker)).filter(id => !before.includes(id)).sort()
    await watch.read()
    const mine = () => watch.requests('lido').filter(({ id }) => !before.map(String).includes(id))
    expect(mine().map(({ id, askedWei, state, paysWei }) => [id, askedWei, state, paysWei])).toEqual([
      [String(first), parseEther('1.5'), 'pending', undefined],
      [String(second), parseEther('2'), 'pending', undefined],
      [String(third), 100n, 'pending', undefined],
    ])
    expect(mine()[0]!.requestedAtS).toBe(
      Number(
        (
          await chain.read<{ timestamp: bigint }[]>(
            QUEUE,
            'function getWithdrawalStatus(uint256[]) view returns ((uint256 amount,uint256 shares,address owner,uint256 timestamp,bool isFinalized,bool isClaimed)[])',
            [[first]],
          )
        )[0]!.timestamp,
      ),
    )

    await finalize(first!)
    await devnet.scenario.slash(100)
    await finalize(second!)
    await watch.read()
    const [one, two, three] = mine()
    // No report came between request and finalisation: shares of whole wei leave two wei behind.
    expect(one).toMatchObject({ state: 'claimable', paysWei: parseEther('1.5') - 2n })
    expect(one!.paysWei).toBe(await payout(first!))
    expect(one!.less).toBeUndefined()
    expect(two).toMatchObject({
      state: 'claimable',
      paysWei: await payout(second!),
      less: 'rate-at-finalisation',
    })
    expect(two!.paysWei).toBeLessThan(parseEther('2'))
    expect(three).toMatchObject({ state: 'pending', paysWei: undefined })

    const paid = two!.paysWei
    await now(() => chain.write(QUEUE, 'function claimWithdrawal(uint256)', [second], { from: asker }))
    await watch.read()
    expect(mine().find(({ id }) => id === String(second))).toMatchObject({
      state: 'claimed',
      askedWei: parseEther('2'),
      paysWei: paid,
    })
    await watch.read()
    expect(mine().filter(({ state }) => state === 'claimed')).toHaveLength(1)
  })

  it('follow their NFT to another account and back', async () => {
    const watch = watching(devnet, [asker, friend])
    await request([parseEther('3')])
    await devnet.scenario.rebase({ bps: 1 })
    const id = (await ids(asker)).at(-1)!
    await watch.read()
    const has = (who: Hex) => watch.requests('lido', who).some(one => one.id === String(id))
    expect([has(asker), has(friend)]).toEqual([true, false])
    const move = (from: Hex, to: Hex) =>
      now(() =>
        chain.write(QUEUE, 'function transferFrom(address,address,uint256)', [from, to, id], { from }),
      )
    await move(asker, friend)
    await watch.read()
    expect([has(asker), has(friend)]).toEqual([false, true])
    await finalize(id)
    await watch.read()
    // The rate rose since: what was asked for is paid, to the wei, to who holds the NFT.
    expect(watch.requests('lido', friend).find(one => one.id === String(id))).toMatchObject({
      state: 'claimable',
      paysWei: parseEther('3'),
    })
    await move(friend, asker)
    await watch.read()
    expect([has(asker), has(friend)]).toEqual([true, false])
  })

  it('are thirty at once, asked for with a permit', async () => {
    const watch = watching(devnet, [friend])
    const account = privateKeyToAccount(devnet.accounts[6]!.privateKey)
    const amounts = Array.from({ length: 30 }, (_, index) => parseEther('1') + BigInt(index))
    const value = amounts.reduce((sum, amount) => sum + amount, 0n)
    const deadline = BigInt(await chain.now()) + 86_400n
    const nonce = await chain.read<bigint>(
      ETHEREUM.stETH,
      'function nonces(address) view returns (uint256)',
      [friend],
    )
    const signature = await account.signTypedData({
      domain: {
        name: 'Liquid staked Ether 2.0',
        version: '2',
        chainId: 1,
        verifyingContract: ETHEREUM.stETH,
      },
      types: {
        Permit: [
          { name: 'owner', type: 'address' },
          { name: 'spender', type: 'address' },
          { name: 'value', type: 'uint256' },
          { name: 'nonce', type: 'uint256' },
          { name: 'deadline', type: 'uint256' },
        ],
      },
      primaryType: 'Permit',
      message: { owner: friend, spender: QUEUE, value, nonce, deadline },
    })
    const { r, s, v } = parseSignature(signature)
    const ask =
      'function requestWithdrawalsWithPermit(uint256[],address,(uint256,uint256,uint8,bytes32,bytes32)) returns (uint256[])'
    await now(() =>
      chain.write(QUEUE, ask, [amounts, friend, [value, deadline, Number(v), r, s]], { from: friend }),
    )
    const last = await view('getLastRequestId')
    await finalize(last - 10n)
    await watch.read()
    const latest = watch.requests('lido').filter(({ id }) => BigInt(id) > last - 30n)
    expect(latest.map(({ askedWei }) => askedWei)).toEqual(amounts)
    expect(latest.map(({ state }) => state)).toEqual([
      ...Array<string>(20).fill('claimable'),
      ...Array<string>(10).fill('pending'),
    ])
  })

  it('are expected by their place, and not promised a date in bunker mode', async () => {
    const watch = watching(devnet, [asker])
    await request([parseEther('1')])
    const waits = async () => {
      await watch.read()
      return watch
        .requests('lido')
        .filter(({ state }) => state === 'pending')
        .map(({ expected }) => expected)
    }
    const wait = async () => (await waits())[0]
    const calm = await wait()
    expect(calm).toMatchObject({ wait: 'report' })
    // A report comes within half an hour of its slot, once a day.
    expect(calm!.toS! - calm!.fromS!).toBe(1_800)
    // Half an hour before its report it still waits for that one: it is old enough by then.
    const before = await chain.rpc<string>('evm_snapshot')
    await chain.setNextTime(calm!.fromS! - 1_800)
    await chain.rpc('evm_mine')
    expect(await wait()).toEqual(calm)
    await chain.rpc('evm_revert', [before])
    await now(() => chain.write(QUEUE, 'function devnetBunker(bool)', [true]))
    expect(await wait()).toEqual({ wait: 'bunker' })
    await now(() => chain.write(QUEUE, 'function devnetBunker(bool)', [false]))
    // Six hundred thousand behind it change nothing for who stands in front; who comes after them waits for validators.
    await devnet.scenario.queueLength(parseEther('600000'))
    await request([parseEther('1')])
    const [first, last] = await waits()
    expect(first).toMatchObject({ wait: 'report' })
    expect(last).toMatchObject({ wait: 'exits' })
    expect(last!.toS! - last!.fromS!).toBeGreaterThan(5 * (first!.toS! - first!.fromS!))
    await chain.setBalance(ETHEREUM.stETH, parseEther('2000000'))
  }, 60_000)

  it('can be claimed while the queue is paused, and are read then', async () => {
    const watch = watching(devnet, [asker])
    await devnet.scenario.pause('withdrawals', true)
    await watch.read()
    const ready = watch.requests('lido').find(({ state }) => state === 'claimable')
    expect(ready?.paysWei).toBe(await payout(BigInt(ready!.id)))
    await now(() =>
      chain.write(QUEUE, 'function claimWithdrawal(uint256)', [BigInt(ready!.id)], { from: asker }),
    )
    await watch.read()
    expect(watch.requests('lido').find(({ id }) => id === ready!.id)?.state).toBe('claimed')
    await devnet.scenario.pause('withdrawals', false)
  })

  it('tell of themselves once when they can be claimed, and not of what could be claimed at first sight', async () => {
    const watch = watching(devnet, [asker])
    await request([parseEther('1')])
    await watch.read()
    expect(watch.alerts.value.outbox).toEqual([])
    await finalize(await view('getLastRequestId'))
    await watch.read()
    await watch.read()
    expect(watch.alerts.value.outbox.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
      ['claimable'],
    ])
    expect(watch.alerts.value.log).toHaveLength(1)
  })

  it('say nothing of an account that only a page told of', async () => {
    const watch = watching(devnet, [asker])
    watch.unconfirm()
    await request([parseEther('1')])
    await watch.read()
    await finalize(await view('getLastRequestId'))
    await watch.read()
    expect(watch.requests('lido').at(-1)?.state).toBe('claimable')
    expect([watch.alerts.value.outbox, watch.alerts.value.log]).toEqual([[], []])
  })

  it('of wstETH are counted in stETH', async () => {
    const watch = watching(devnet, [friend])
    const { wstETH, stETH } = ETHEREUM
    const max = 2n ** 256n - 1n
    const by = (to: Hex, signature: string, args: readonly unknown[]) =>
      now(() => chain.write(to, signature, args, { from: friend }))
    await by(stETH, 'function approve(address,uint256) returns (bool)', [wstETH, max])
    await by(wstETH, 'function wrap(uint256) returns (uint256)', [parseEther('10')])
    await by(wstETH, 'function approve(address,uint256) returns (bool)', [QUEUE, max])
    const ask = 'function requestWithdrawalsWstETH(uint256[],address) returns (uint256[])'
    await by(QUEUE, ask, [[parseEther('2')], friend])
    await watch.read()
    const worth = await chain.read<bigint>(
      stETH,
      'function getPooledEthByShares(uint256) view returns (uint256)',
      [parseEther('2')],
    )
    expect(watch.requests('lido').find(({ state }) => state === 'pending')).toMatchObject({
      tokenId: 'steth',
      askedWei: worth,
    })
  })

  it('are kept, with the reason, when the contract reverts', async () => {
    const watch = watching(devnet, [asker])
    await request([parseEther('1')])
    await watch.read()
    const known = watch.requests('lido')
    const code = await chain.rpc<Hex>('eth_getCode', [QUEUE, 'latest'])
    // PUSH0 PUSH0 REVERT: whatever is asked, it reverts.
    await chain.rpc('anvil_setCode', [QUEUE, '0x5f5ffd'])
    await watch.read()
    expect(watch.requests('lido')).toEqual(known)
    expect(watch.listOf('lido').error?.shortMessage).toMatch(
      /Lido withdrawalQueue getWithdrawalRequests.*reverted/,
    )
    const blind = watching(devnet, [asker])
    await blind.read()
    expect(blind.listOf('lido')).toMatchObject({ asOfS: 0, requests: [] })
    await chain.rpc('anvil_setCode', [QUEUE, code])
    await watch.read()
    expect(watch.listOf('lido').error).toBeUndefined()
  })
})
