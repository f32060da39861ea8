import * as v from 'valibot'
import { parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReadingError } from '@/lib/core/reading'
import { toWire } from '@/lib/core/wire'
import { type Exits, exitsSchema } from '@/lib/messaging/schemas/exits'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { readExits } from '@/lib/services/exits/readExits'
import { exitPlan } from '@/lib/state/exitPlan'
import { ETHEREUM } from '../../../devnet/chain/addresses'
import { Chain, KEEPER } from '../../../devnet/chain/chain'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { exitsIo } from './support'

let devnet: Devnet
let chain: Chain
beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
}, 180_000)
afterAll(() => devnet?.stop())

const read = (tokenId: string, amountWei: bigint, chainId = 1) =>
  readExits(exitsIo(devnet), { tokenId, chainId, amountWei })
const way = ({ out }: Exits, kind: string) => out.find(one => one.kind === kind && one.blocked !== 'unread')
const waitOf = async (amountWei = parseEther('10')) => way(await read('steth', amountWei), 'queue')?.wait

/** An account that never paid for gas: what it has is what was paid to it. */
let fresh = 0
const nobody = (): `0x${string}` => `0x${(0xbeef_0000 + ++fresh).toString(16).padStart(40, '0')}`
const write = (to: `0x${string}`, signature: string, args: readonly unknown[]) =>
  chain.atOnce(12, () => chain.write(to, signature, args))
const APPROVE = 'function approve(address,uint256) returns (bool)'
const approve = (token: `0x${string}`, spender: `0x${string}`) =>
  write(token, APPROVE, [spender, 2n ** 256n - 1n])

describe('ways out as the chain pays them', () => {
  it('a market pays what the pool answers for this very amount', async () => {
    const amountWei = parseEther('123.456')
    const sale = way(await read('steth', amountWei), 'market')
    const dy = 'function get_dy(int128,int128,uint256) view returns (uint256)'
    expect(sale?.receiveWei).toBe(await chain.read(ETHEREUM.curveStEth, dy, [1n, 0n, amountWei]))
    expect(sale?.quotes?.length).toBeGreaterThan(8)
    expect(sale?.gasWei).toBeGreaterThan(0n)
  })

  it('a wrapper is sold unwrapped at the rate of the moment', async () => {
    const amountWei = parseEther('5')
    const exits = await read('wsteth', amountWei)
    const unwrapped = await chain.read<bigint>(
      ETHEREUM.wstETH,
      'function getStETHByWstETH(uint256) view returns (uint256)',
      [amountWei],
    )
    const dy = 'function get_dy(int128,int128,uint256) view returns (uint256)'
    const paid = await chain.read<bigint>(ETHEREUM.curveStEth, dy, [1n, 0n, unwrapped])
    const off = (exits.out.find(({ id }) => id === 'unwrap-wsteth-curve')?.receiveWei ?? 0n) - paid
    // The rate has 18 decimals: of five tokens a few wei are lost to it.
    expect(off <= 0n && off > -10n).toBe(true)
  })

  it('burning rETH pays the plan to the wei', async () => {
    const amountWei = parseEther('7.77')
    const exits = await read('reth', amountWei)
    const plan = exitPlan(exits, amountWei, 0)
    const instant = plan.best?.parts.find(({ kind }) => kind === 'instant')
    expect(instant?.amountWei).toBe(amountWei)
    const [before, { transactionHash }] = [
      await chain.balance(KEEPER),
      await write(ETHEREUM.rETH, 'function burn(uint256)', [amountWei]),
    ]
    const receipt = await chain.rpc<{ gasUsed: string; effectiveGasPrice: string }>(
      'eth_getTransactionReceipt',
      [transactionHash],
    )
    const gas = BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice)
    expect((await chain.balance(KEEPER)) - before + gas).toBe(instant?.receiveWei)
  })

  it('the instant redemption of weETH pays to the wei, less its fee', async () => {
    const amountWei = parseEther('31.4159')
    const exits = await read('weeth', amountWei)
    const instant = way(exits, 'instant')
    const receiver = nobody()
    await approve(ETHEREUM.weETH, ETHEREUM.etherFiRedemption)
    await write(ETHEREUM.etherFiRedemption, 'function redeemWeEth(uint256,address,address)', [
      amountWei,
      receiver,
      '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE',
    ])
    expect(await chain.balance(receiver)).toBe(instant?.receiveWei)
    expect(instant?.receiveWei).toBeLessThan(exits.fullWei ?? 0n)
  })

  it('says how far a buffer goes, and plans with that much of it', async () => {
    const exits = await read('weeth', parseEther('100000'))
    const instant = exits.out.find(({ kind }) => kind === 'instant')
    expect(instant).toMatchObject({ blocked: 'bufferShort' })
    const free = await chain.read<bigint>(
      ETHEREUM.etherFiRedemption,
      'function totalRedeemableAmount(address) view returns (uint256)',
      ['0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'],
    )
    const toEEth = 'function getEETHByWeETH(uint256) view returns (uint256)'
    const taken = await chain.read<bigint>(ETHEREUM.weETH, toEEth, [instant?.capacityWei])
    // The rate that turns ether into tokens has 18 decimals.
    expect(taken <= free && taken > free - 10_000n).toBe(true)
  })

  it('takes at once all that the buffer holds, and not a part of it', async () => {
    const { capacityWei = 0n } = way(await read('weeth', parseEther('100000')), 'instant') ?? {}
    const amountWei = (capacityWei * 3n) / 4n
    const instant = way(await read('weeth', amountWei), 'instant')
    expect(instant?.blocked).toBeUndefined()
    expect(instant?.receiveWei).toBeGreaterThan(0n)
    expect(way(await read('weeth', capacityWei), 'instant')?.blocked).toBeUndefined()
  })

  it.each([
    ['steth', ETHEREUM.stETH, 'requestWithdrawals'],
    ['wsteth', ETHEREUM.wstETH, 'requestWithdrawalsWstETH'],
  ] as const)('the queue pays for %s what the plan said, to the wei', async (tokenId, token, request) => {
    const amountWei = parseEther('12.3456789')
    const plan = exitPlan(await read(tokenId, amountWei), amountWei, undefined)
    const queued = plan.allQueue
    await approve(token, ETHEREUM.withdrawalQueue)
    await write(ETHEREUM.withdrawalQueue, `function ${request}(uint256[],address) returns (uint256[])`, [
      [amountWei],
      KEEPER,
    ])
    const view = (name: string) =>
      chain.read<bigint>(ETHEREUM.withdrawalQueue, `function ${name}() view returns (uint256)`)
    const id = await view('getLastRequestId')
    // As every day: rewards come between the request and its finalization.
    await devnet.scenario.rebase({ bps: 1 })
    await write(ETHEREUM.withdrawalQueue, 'function devnetFinalize(uint256)', [id])
    const receiver = nobody()
    await write(ETHEREUM.withdrawalQueue, 'function claimWithdrawalsTo(uint256[],uint256[],address)', [
      [id],
      [await view('getLastCheckpointIndex')],
      receiver,
    ])
    expect(await chain.balance(receiver)).toBe(queued?.receiveWei)
  })

  it('the queue of frxETH pays what the plan said, to the wei, after its delay', async () => {
    const amountWei = parseEther('3.21')
    const queue = way(await read('frxeth', amountWei), 'queue')
    expect(queue?.wait).toMatchObject({ fromS: 345_600, toS: 345_600, from: 'delay', to: 'moneyReady' })
    await approve(ETHEREUM.frxETH, ETHEREUM.fraxRedemptionQueue)
    await write(
      ETHEREUM.fraxRedemptionQueue,
      'function enterRedemptionQueue(address,uint120) returns (uint256)',
      [KEEPER, amountWei],
    )
    const [next] = await chain.read<readonly bigint[]>(
      ETHEREUM.fraxRedemptionQueue,
      'function redemptionQueueState() view returns (uint64,uint64,uint64,uint120,uint120)',
    )
    const receiver = nobody()
    const snapshot = await chain.rpc<string>('evm_snapshot')
    await chain.setNextTime((await chain.now()) + 345_601)
    await write(ETHEREUM.fraxRedemptionQueue, 'function fullRedeemNft(uint256,address)', [
      (next ?? 0n) - 1n,
      receiver,
    ])
    expect(await chain.balance(receiver)).toBe(queue?.receiveWei)
    await chain.rpc('evm_revert', [snapshot])
  })

  it('the queue of eETH pays what the plan said, to the wei', async () => {
    const amountWei = parseEther('9.8765')
    const queue = way(await read('eeth', amountWei), 'queue')
    await approve(ETHEREUM.eETH, ETHEREUM.etherFiPool)
    const owner = devnet.accounts[2]?.address
    await write(ETHEREUM.etherFiPool, 'function requestWithdraw(address,uint256) returns (uint256)', [
      owner,
      amountWei,
    ])
    const next = await chain.read<number>(
      ETHEREUM.etherFiWithdrawals,
      'function nextRequestId() view returns (uint32)',
    )
    // As every day: rewards come in between.
    await write(ETHEREUM.etherFiPool, 'function devnetRebase(int256)', [parseEther('10')])
    await write(ETHEREUM.etherFiWithdrawals, 'function devnetFinalize(uint32)', [next - 1])
    const claimable = 'function getClaimableAmount(uint256) view returns (uint256)'
    expect(await chain.read(ETHEREUM.etherFiWithdrawals, claimable, [next - 1])).toBe(queue?.receiveWei)
  })
})

describe('what a way says beside its price', () => {
  it('splits into requests of the largest size, and refuses less than the smallest', async () => {
    expect(way(await read('steth', parseEther('2500')), 'queue')).toMatchObject({ requests: 3 })
    expect(way(await read('steth', 99n), 'queue')).toMatchObject({ blocked: 'tooSmall', minWei: 100n })
    // A wrapper is asked for in what it wraps: 1,000 wstETH are more than 1,000 stETH.
    expect(way(await read('wsteth', parseEther('1000')), 'queue')).toMatchObject({ requests: 2 })
  })

  it('has a range that follows the queue: congested at least five times calm', async () => {
    const calm = await waitOf()
    expect(calm).toMatchObject({ from: 'nextReport', to: 'reportLate' })
    const before = await chain.rpc<string>('evm_snapshot')
    await devnet.scenario.apply('congested')
    const congested = await waitOf()
    expect(congested).toMatchObject({ from: 'exitsAtFullChurn', to: 'behindRecordQueue' })
    expect(congested?.fromS).toBeGreaterThanOrEqual(5 * (calm?.toS ?? Number.POSITIVE_INFINITY))
    await chain.rpc('evm_revert', [before])
  })

  it('takes the validators’ queue and Lido’s own word where they are switched on', async () => {
    const before = await chain.rpc<string>('evm_snapshot')
    await devnet.scenario.apply('congested')
    const hear = async (id: string, body: unknown) => {
      const io = exitsIo(devnet)
      return readExits(
        {
          ...io,
          settings: { get: async () => ({ ...DEFAULT_SETTINGS, offchain: { [id]: true } }) },
          offchain: { isAllowed: async () => true, fetchJson: async () => body },
        },
        { tokenId: 'steth', chainId: 1, amountWei: parseEther('10') },
      )
    }
    const silent = await read('steth', parseEther('10'))
    const queues = {
      data: {
        beaconchain_entering_balance: 57_600e9,
        beaconchain_exiting_balance: 115_200e9,
        validatorscount: 7_200,
      },
    }
    const beacon = await hear('beacon-queues', queues)
    expect(beacon.validators).toEqual({
      status: 'known',
      entryS: 86_400,
      exitS: 2 * 86_400 + 27.3 * 3_600 + 5_400,
    })
    expect(way(beacon, 'queue')?.wait).toMatchObject({ to: 'behindExitQueue' })
    expect(way(beacon, 'queue')?.wait?.toS).toBeLessThan(way(silent, 'queue')?.wait?.toS ?? 0)
    const own = await hear('lido-queue-api', {
      status: 'calculated',
      requestInfo: { finalizationIn: 4 * 86_400_000, type: 'exitValidators' },
    })
    expect(way(own, 'queue')?.wait).toMatchObject({ toS: 4 * 86_400, to: 'lidoSays' })
    expect(silent.validators).toEqual({ status: 'off' })
    expect((await hear('beacon-queues', { error: 'x' })).validators).toMatchObject({ status: 'failed' })
    await chain.rpc('evm_revert', [before])
  })

  it('tells Lido no amount of a token that is not on Ethereum', async () => {
    const asked: string[] = []
    const io = {
      ...exitsIo(devnet),
      settings: { get: async () => ({ ...DEFAULT_SETTINGS, offchain: { 'lido-queue-api': true } }) },
      offchain: {
        isAllowed: async () => true,
        fetchJson: async (url: string) => void asked.push(new URL(url).host),
      },
    }
    for (const chainId of [42161, 1])
      await readExits(io, { tokenId: 'wsteth', chainId, amountWei: parseEther('1') })
    expect(asked).toEqual(['wq-api.lido.fi'])
  })

  it('is not estimated in bunker mode, and no plan counts on it', async () => {
    await write(ETHEREUM.withdrawalQueue, 'function devnetBunker(bool)', [true])
    const exits = await read('steth', parseEther('10'))
    const queue = way(exits, 'queue')
    expect(queue).toMatchObject({ isBunker: true, receiveWei: parseEther('10') })
    expect(queue?.wait).toBeUndefined()
    expect(exitPlan(exits, parseEther('10'), undefined).best?.parts.map(({ kind }) => kind)).toEqual([
      'market',
    ])
    await write(ETHEREUM.withdrawalQueue, 'function devnetBunker(bool)', [false])
  })

  it('is blocked while it is paused', async () => {
    await devnet.scenario.pause('withdrawals', true)
    const exits = await read('steth', parseEther('10'))
    expect(way(exits, 'queue')).toMatchObject({ blocked: 'paused' })
    expect(exitPlan(exits, parseEther('10'), undefined).best?.parts.map(({ kind }) => kind)).toEqual([
      'market',
    ])
    await devnet.scenario.pause('withdrawals', false)
  })

  it('says that it is not known whether it is paused, where that cannot be read', async () => {
    const pool = ETHEREUM.etherFiWithdrawals
    const isPaused = '0x5c975abb'
    const io = exitsIo(devnet)
    const readCalls: typeof io.rpc.readCalls = async (chainId, calls) => {
      const answer = await io.rpc.readCalls(chainId, calls)
      const results = answer.results.map((result, index) => {
        const call = calls[index]
        const isIt = call?.to === pool && call.data === isPaused
        return isIt ? { ok: false as const, error: new ReadingError('reverted') } : result
      })
      return { ...answer, results }
    }
    const asked = { tokenId: 'eeth', chainId: 1, amountWei: parseEther('1') }
    const exits = await readExits({ ...io, rpc: { ...io.rpc, readCalls } }, asked)
    expect(way(exits, 'queue')).toMatchObject({ isPauseUnread: true })
    expect(way(await readExits(io, asked), 'queue')?.isPauseUnread).toBeUndefined()
  })

  it('says so where a token has no redemption of its own, or only on its home chain', async () => {
    expect(await read('cbeth', parseEther('1'))).toMatchObject({ noRedemption: 'issuer' })
    expect(await read('wsteth', parseEther('1'), 42161)).toMatchObject({ noRedemption: 'elsewhere' })
    // Redeemed at once, by what is not asked here: nothing would be said of it at all.
    expect(await read('ynethx', parseEther('1'))).toMatchObject({ noRedemption: 'instantUnread' })
    expect(await read('eeth', parseEther('1'))).toMatchObject({ noRedemption: 'instantUnread' })
    for (const tokenId of ['weeth', 'reth', 'steth'])
      expect((await read(tokenId, parseEther('1'))).noRedemption, tokenId).toBeUndefined()
    expect((await read('wsteth', parseEther('1'), 42161)).out.every(({ kind }) => kind === 'market')).toBe(
      true,
    )
  })

  it('is unread, with the reason, where the contract reverts; the market stays', async () => {
    const code = await chain.rpc<string>('eth_getCode', [ETHEREUM.withdrawalQueue, 'latest'])
    await chain.rpc('anvil_setCode', [ETHEREUM.withdrawalQueue, '0x'])
    const exits = await read('steth', parseEther('10'))
    expect(exits.out.find(({ kind }) => kind === 'queue')).toMatchObject({
      blocked: 'unread',
      error: { name: 'ReadingError' },
    })
    expect(way(exits, 'market')?.receiveWei).toBeGreaterThan(0n)
    await chain.rpc('anvil_setCode', [ETHEREUM.withdrawalQueue, code])
  })

  it('says where gas is paid in another coin than the underlying', async () => {
    expect((await read('wsteth', parseEther('1'), 137)).isGasElse).toBe(true)
    expect((await read('wsteth', parseEther('1'), 42161)).isGasElse).toBeUndefined()
  })

  it('crosses to the page and back unchanged', async () => {
    for (const tokenId of ['steth', 'weeth', 'sfrxeth', 'cbeth']) {
      const exits = await read(tokenId, parseEther('10'))
      expect(v.parse(exitsSchema, JSON.parse(JSON.stringify(toWire(exits))))).toEqual(exits)
    }
  })

  it('says why nothing was read where the chain is silent', async () => {
    await devnet.scenario.rpcFault(1, { kind: 'drop' })
    const exits = await read('steth', parseEther('10'))
    expect(exits.error).toMatchObject({ retryable: true })
    expect(exits.out.every(({ blocked }) => blocked === 'unread')).toBe(true)
    expect(exits.fullWei).toBe(parseEther('10'))
    await devnet.scenario.rpcFault(1, undefined)
  })
})

describe('ways in', () => {
  it('mints at the rate, wraps, or buys what the market sells below it', async () => {
    await devnet.scenario.pushPool('stETH', 100)
    const { in: ways, fullWei = 0n } = await read('wsteth', parseEther('10'))
    expect(ways.map(({ kind }) => kind)).toEqual(['mint', 'wrap', 'market'])
    expect(ways[0]?.valueWei).toBe(fullWei)
    const steth = await read('steth', parseEther('10'))
    const bought = steth.in.find(({ kind }) => kind === 'market')?.valueWei ?? 0n
    expect(bought).toBeGreaterThan(parseEther('10.09'))
    await devnet.scenario.calmMarkets()
  })
  it('says that minting is paused', async () => {
    await devnet.scenario.pause('staking', true)
    const { in: ways } = await read('steth', parseEther('10'))
    expect(ways.find(({ kind }) => kind === 'mint')).toMatchObject({ blocked: 'paused' })
    await devnet.scenario.pause('staking', false)
  })
})
