import 'fake-indexeddb/auto'
import { type Hex, parseEther } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { watching } from './withdrawalsIo.ts'

const MAX = 2n ** 256n - 1n
const APPROVE = 'function approve(address,uint256) returns (bool)'
const MOVE = 'function transferFrom(address,address,uint256)'

let devnet: Devnet
let chain: Chain
let asker: Hex
let friend: Hex

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  asker = devnet.accounts[7]!.address
  friend = devnet.accounts[8]!.address
})
afterAll(() => devnet?.stop())
beforeEach(() => createRewardsHistory().erase())

const now = <T>(act: () => Promise<T>) => chain.atOnce(12, act)
const by = (from: Hex, to: Hex, signature: string, args: readonly unknown[] = [], value = 0n) =>
  now(() => chain.write(to, signature, args, { from, value }))
const later = async (seconds: number) => {
  await chain.setNextTime((await chain.now()) + seconds)
  await chain.rpc('evm_mine')
}

describe("tickets of Frax's queue", () => {
  const QUEUE = ETHEREUM.fraxRedemptionQueue
  const enter = async (amount: bigint): Promise<string> => {
    const [id] = await chain.read<bigint[]>(
      QUEUE,
      'function redemptionQueueState() view returns (uint64,uint64,uint64,uint120,uint120)',
    )
    await by(asker, QUEUE, 'function enterRedemptionQueue(address,uint120) returns (uint256)', [
      asker,
      amount,
    ])
    return String(id)
  }

  it('are found in the logs and told to the wei, through maturity, a dry queue, gift and claim', async () => {
    await by(asker, ETHEREUM.fraxEtherMinter, 'function mintFrxEth() payable', [], parseEther('50'))
    await by(asker, ETHEREUM.frxETH, APPROVE, [QUEUE, MAX])
    await now(() => chain.write(QUEUE, 'function devnetFee(uint64)', [1_000n]))
    const watch = watching(devnet, [asker, friend])
    await watch.read()
    expect(watch.listOf('frax')).toMatchObject({ requests: [], missing: 0 })
    expect(watch.withdrawals.value.searches[`frax-1-${asker.toLowerCase()}`]).toBeUndefined()

    const id = await enter(parseEther('7') + 3n)
    const askedAtS = await chain.now()
    await watch.read()
    const one = (who = asker) => watch.requests('frax', who).find(request => request.id === id)
    const fee = ((parseEther('7') + 3n) * 1_000n) / 1_000_000n
    expect(one()).toMatchObject({
      state: 'pending',
      tokenId: 'frxeth',
      askedWei: parseEther('7') + 3n,
      paysWei: parseEther('7') + 3n - fee,
      less: 'fee',
      requestedAtS: askedAtS,
      expected: { fromS: askedAtS + 345_600, wait: 'delay' },
    })

    await later(345_600)
    const ether = await chain.balance(QUEUE)
    await chain.setBalance(QUEUE, parseEther('1'))
    await watch.read()
    expect(one()).toMatchObject({ state: 'finalised', expected: { wait: 'liquidity' } })
    await chain.setBalance(QUEUE, ether)
    await watch.read()
    expect(one()?.state).toBe('claimable')
    expect(watch.alerts.value.outbox.map(({ id: notice }) => notice.split(' ')[0])).toEqual([
      `claim-frax-1-${id}`,
    ])

    await by(asker, QUEUE, MOVE, [asker, friend, id])
    await watch.read()
    expect([one(asker), one(friend)?.state]).toEqual([undefined, 'claimable'])

    const before = await chain.balance(devnet.accounts[9]!.address)
    const redeem = 'function fullRedeemNft(uint256,address)'
    await by(friend, QUEUE, redeem, [id, devnet.accounts[9]!.address])
    const paid = (await chain.balance(devnet.accounts[9]!.address)) - before
    await watch.read()
    expect(one(friend)).toMatchObject({ state: 'claimed', paysWei: paid, askedWei: parseEther('7') + 3n })
    await now(() => chain.write(QUEUE, 'function devnetFee(uint64)', [0n]))
  })

  it('say what could not be read when the contract reverts, and keep what was known', async () => {
    const watch = watching(devnet, [asker])
    const id = await enter(parseEther('1'))
    await watch.read()
    expect(watch.requests('frax').map(request => request.id)).toContain(id)
    const code = await chain.rpc<Hex>('eth_getCode', [QUEUE, 'latest'])
    await chain.rpc('anvil_setCode', [QUEUE, '0x5f5ffd'])
    await watch.read()
    expect(watch.requests('frax').map(request => request.id)).toContain(id)
    expect(watch.listOf('frax').error?.shortMessage).toMatch(/Frax redemptionQueueV2 balanceOf.*reverted/)
    await chain.rpc('anvil_setCode', [QUEUE, code])
  })

  it('are missing by number, with the reason, while the endpoint refuses logs', async () => {
    const watch = watching(devnet, [asker], rpc => ({
      ...rpc,
      ask: (chainId, method, params) =>
        method === 'eth_getLogs'
          ? Promise.reject(new Error('no logs here'))
          : rpc.ask(chainId, method, params),
    }))
    await watch.read()
    expect(watch.listOf('frax')).toMatchObject({
      requests: [],
      missing: 1,
      error: { shortMessage: 'no logs here' },
    })
  })
})

describe('requests at ether.fi', () => {
  const NFT = ETHEREUM.etherFiWithdrawals
  const POOL = ETHEREUM.etherFiPool
  const request = async (amount: bigint): Promise<bigint> => {
    const id = await chain.read<number>(NFT, 'function nextRequestId() view returns (uint32)')
    await by(asker, POOL, 'function requestWithdraw(address,uint256) returns (uint256)', [asker, amount])
    return BigInt(id)
  }
  const finalize = (id: bigint) => now(() => chain.write(NFT, 'function devnetFinalize(uint32)', [id]))
  const rebase = (wei: bigint) => now(() => chain.write(POOL, 'function devnetRebase(int256)', [wei]))

  it('are told to the wei: rate frozen at finalisation, invalid, paused, claimed by somebody else', async () => {
    await by(asker, POOL, 'function deposit() payable returns (uint256)', [], parseEther('60'))
    await by(asker, ETHEREUM.eETH, APPROVE, [POOL, MAX])
    const watch = watching(devnet, [asker])
    const full = await request(parseEther('5'))
    const slashed = await request(parseEther('6'))
    const bad = await request(parseEther('7'))
    await watch.read()
    const one = (id: bigint) => watch.requests('ether-fi').find(item => item.id === String(id))
    expect([full, slashed, bad].map(id => [one(id)?.state, one(id)?.askedWei, one(id)?.paysWei])).toEqual([
      ['pending', parseEther('5'), undefined],
      ['pending', parseEther('6'), undefined],
      ['pending', parseEther('7'), undefined],
    ])

    await rebase(parseEther('100'))
    await finalize(full)
    await rebase(-parseEther('1000'))
    await now(() => chain.write(NFT, 'function devnetInvalidate(uint32)', [bad]))
    await finalize(bad)
    await watch.read()
    const claimable = 'function getClaimableAmount(uint256) view returns (uint256)'
    expect(one(full)).toMatchObject({ state: 'claimable', paysWei: parseEther('5') })
    const pays: bigint = await chain.read(NFT, claimable, [slashed])
    expect(one(slashed)).toMatchObject({ state: 'claimable', paysWei: pays, less: 'rate-at-finalisation' })
    expect(pays).toBeLessThan(parseEther('6'))
    expect(one(bad)).toMatchObject({ state: 'finalised', expected: { wait: 'invalid' } })
    // The rate of the finalisation stands, whatever comes after.
    await rebase(-parseEther('500'))
    await watch.read()
    expect(one(slashed)?.paysWei).toBe(pays)

    const pause = 'function devnetPause(bool)'
    await now(() => chain.write(NFT, pause, [true]))
    await watch.read()
    expect(one(full)).toMatchObject({ state: 'finalised', expected: { wait: 'paused' } })
    await now(() => chain.write(NFT, pause, [false]))

    await by(friend, NFT, 'function claimWithdraw(uint256)', [slashed])
    await watch.read()
    expect(one(slashed)).toMatchObject({ state: 'claimed', paysWei: pays, askedWei: parseEther('6') })
  })

  it('follow their NFT', async () => {
    const watch = watching(devnet, [asker, friend])
    const id = await request(parseEther('2'))
    await watch.read()
    await by(asker, NFT, MOVE, [asker, friend, id])
    await watch.read()
    const has = (who: Hex) => watch.requests('ether-fi', who).some(item => item.id === String(id))
    expect([has(asker), has(friend)]).toEqual([false, true])
  })

  it('say what could not be read when the contract reverts', async () => {
    const code = await chain.rpc<Hex>('eth_getCode', [NFT, 'latest'])
    await chain.rpc('anvil_setCode', [NFT, '0x5f5ffd'])
    const watch = watching(devnet, [asker])
    await watch.read()
    expect(watch.listOf('ether-fi')).toMatchObject({ asOfS: 0, requests: [] })
    expect(watch.listOf('ether-fi').error?.shortMessage).toMatch(/ether\.fi withdrawRequestNFT/)
    await chain.rpc('anvil_setCode', [NFT, code])
  })
})
