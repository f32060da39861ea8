import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import { DAY_S } from '@/lib/core/time'
import { createHistoryStore } from '@/lib/io/history'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { fillFromPrices, type PricesIo } from '@/lib/services/observe/fillFromPrices'
import { findToken } from '@/lib/tokens'

const NOW = 1_800_000_000
const STETH = findToken('steth')!
const history = createHistoryStore()
beforeEach(() => history.erase())

/** Thirty days on which stETH cost 1 % less than ether, as an answer of the service; made up. */
function world({ isOn = true, isGranted = true, token = STETH } = {}) {
  const urls: string[] = []
  const days = Array.from({ length: 30 }, (_, day) => NOW - day * DAY_S)
  const prices = (price: number) => ({ prices: days.map(timestamp => ({ timestamp, price })) })
  const io: PricesIo = {
    clock: { nowS: () => NOW },
    settings: { get: async () => ({ ...DEFAULT_SETTINGS, offchain: { 'defillama-usd': isOn } }) },
    offchain: {
      isAllowed: async () => isGranted,
      fetchJson: async url => {
        urls.push(url)
        return {
          coins: {
            [`ethereum:${token.addresses[1]?.address}`]: prices(2_970),
            'coingecko:ethereum': prices(3_000),
          },
        }
      },
    },
    history,
    rpc: { readCalls: refuse, ask: refuse },
    rewardsHistory: { get: refuse, update: refuse, erase: refuse },
    rewardsWork: { get: refuse, update: refuse },
  }
  return { io, urls }
}
const refuse = async () => {
  throw new AppError('the endpoint does not answer')
}
const never = () => false

it('keeps dollar prices beside what was seen, not among it', async () => {
  const { io } = world()
  expect(await fillFromPrices(io, STETH, NOW, never)).toBe(30)
  const { daily } = await history.load('steth-1-approximate')
  expect(daily.map(({ mean }) => mean)).toEqual(Array(30).fill(-100))
  expect((await history.load('steth-1')).daily).toEqual([])
  expect(await fillFromPrices(io, STETH, NOW, never)).toBe(0)
})

it.each([{ isOn: false }, { isGranted: false }])(
  'asks nobody unless switched on and granted: %o',
  async how => {
    const { io, urls } = world(how)
    expect(await fillFromPrices(io, STETH, NOW, never)).toBe(0)
    expect(urls).toEqual([])
  },
)

it('says why when the rate of a rising token cannot be read, and keeps nothing of it', async () => {
  const wsteth = findToken('wsteth')!
  const { io } = world({ token: wsteth })
  await expect(fillFromPrices(io, wsteth, NOW, never)).rejects.toThrow('does not answer')
  expect((await history.load('wsteth-1-approximate')).daily).toEqual([])
})

it('stops when nobody looks any more', async () => {
  const { io } = world()
  let left = 5
  expect(await fillFromPrices(io, STETH, NOW, () => left-- === 0)).toBe(5)
})
