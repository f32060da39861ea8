import { describe, expect, it } from 'vitest'
import { type Address, lower } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { CallRevertedError } from '@/lib/io/rpc/multicall'
import type { Positions } from '@/lib/messaging/schemas/positions'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { PositionsIo } from '@/lib/services/positions/positionsIo'
import { readPositions } from '@/lib/services/positions/readPositions'

const A: Address = '0x00000000000000000000000000000000000000aa'
const COLLATERAL = lower('0xC329400492c6ff2438472D4651Ad17389fCb843a')
const LP = lower('0x06325440D014e39736583c165C2963BA99fAf14E')

/** Ethereum alone, where an account holds what it is told to and every other contract is missing. */
function world() {
  let stored: Positions = { readAtS: 0, accounts: [], found: [], tokens: [], searches: {} }
  const state = { nowS: 1_800_000_000, isDown: false, requests: 0, held: new Map<string, bigint>() }
  const answer = ({ to, label }: Call): CallResult => {
    if (label.includes('balanceOf(address)')) {
      const wei = state.held.get(lower(to)) ?? 0n
      return { ok: true, data: `0x${wei.toString(16).padStart(64, '0')}` }
    }
    return { ok: false, error: new CallRevertedError('reverted') }
  }
  const io = {
    rpc: {
      readCalls: async (_chainId: number, calls: readonly Call[]) => {
        state.requests += 1
        if (state.isDown) throw new AppError('nobody answers', { retryable: true })
        return { block: 5n, timestampS: state.nowS, host: 'test', results: calls.map(answer) }
      },
    },
    clock: { nowS: () => state.nowS },
    settings: {
      get: async () => ({
        ...DEFAULT_SETTINGS,
        chainsOn: Object.fromEntries([10, 56, 100, 130, 137, 999, 8453, 42161, 59144].map(id => [id, false])),
      }),
    },
    accounts: { get: async () => ({ watched: [{ address: A }], removed: [] }) },
    snapshot: { get: async () => ({ takenAtS: 0, chains: [], tokens: [], positions: [], ethPriceWad: {} }) },
    loans: { get: async () => ({ readAtS: 0, reads: [] }) },
    positions: {
      get: async () => stored,
      update: async (change: (now: Positions) => Positions) => {
        stored = change(stored)
        return stored
      },
    },
  } as unknown as PositionsIo
  const read = async (everyS = 0) => {
    await readPositions(io, everyS)
    return stored
  }
  return { state, read }
}

describe('readPositions', () => {
  it('keeps nothing of an account that has nothing, and says that it was read', async () => {
    expect(await world().read()).toMatchObject({ accounts: [A], found: [], tokens: [] })
  })

  it('keeps what it finds with its block, and reads the rate of a token that only a position holds', async () => {
    const { state, read } = world()
    state.held.set(COLLATERAL, 3n * WAD)
    const { found, tokens } = await read()
    expect(found).toMatchObject([
      { key: 'symbiotic-collateral', block: 5n, positions: [{ holds: [{ amountWei: 3n * WAD }] }] },
    ])
    expect(tokens.map(({ tokenId, chainId }) => `${tokenId}-${chainId}`)).toEqual(['wsteth-1'])
  })

  it('says what is held and cannot be read, instead of leaving it out', async () => {
    const { state, read } = world()
    state.held.set(LP, WAD)
    expect((await read()).found).toMatchObject([
      { name: 'Curve stETH/ETH', asOfS: 0, positions: [], error: { name: 'LookThroughError' } },
    ])
  })

  it('keeps what it knew, with the reason, when the chain does not answer', async () => {
    const { state, read } = world()
    state.held.set(COLLATERAL, WAD)
    const [before] = (await read()).found
    state.isDown = true
    const [after] = (await read()).found
    expect(after).toMatchObject({ ...before, error: { shortMessage: 'nobody answers' } })
  })

  it('asks nothing while what it knows is young', async () => {
    const { state, read } = world()
    await read()
    const before = state.requests
    await read(300)
    expect(state.requests).toBe(before)
    state.nowS += 300
    await read(300)
    expect(state.requests).toBeGreaterThan(before)
  })
})
