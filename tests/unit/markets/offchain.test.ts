import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { coinbase } from '@/lib/markets/offchain/coinbase'
import { defiLlama } from '@/lib/markets/offchain/defiLlama'
import { gate } from '@/lib/markets/offchain/gate'
import { OFFCHAIN_SOURCES } from '@/lib/markets/offchain/index'
import { OffchainError } from '@/lib/markets/offchain/offchainSource'
import { okx } from '@/lib/markets/offchain/okx'
import { usdChart } from '@/lib/markets/offchain/usdChart'
import { usdLegs } from '@/lib/markets/offchain/usdLegs'

/** Shapes as the services document them; the numbers are made up for the test. */
const NOW = 1_800_000_000
const TOKEN = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const gateTicker = {
  currency_pair: 'STETH_ETH',
  last: '0.9',
  lowest_ask: '0.9992',
  highest_bid: '0.9988',
  base_volume: '12.5',
}
const okxTicker = {
  code: '0',
  data: [{ bidPx: '0.9988', askPx: '0.9992', last: '0.9', ts: '1799999990123' }],
}
const coinbaseTicker = { bid: '1.0988', ask: '1.0992', price: '1', time: '2027-01-15T07:59:50.123456Z' }
const MID = (999n * WAD) / 1000n

describe('off-chain sources', () => {
  it('take the middle of bid and ask, not the last trade', () => {
    expect(gate.parse([gateTicker], NOW)).toEqual([{ token: 'steth', rateWad: MID, updatedAtS: NOW }])
    expect(okx.parse(okxTicker, NOW)).toEqual([{ token: 'steth', rateWad: MID, updatedAtS: 1_799_999_990 }])
    expect(coinbase.parse(coinbaseTicker, NOW)).toEqual([
      { token: 'cbeth', rateWad: (1099n * WAD) / 1000n, updatedAtS: Date.UTC(2027, 0, 15, 7, 59, 50) / 1000 },
    ])
  })

  it.each([
    ['zero', { highest_bid: '0.0', lowest_ask: '0.0' }],
    ['no volume', { base_volume: '0' }],
    ['half a per cent between bid and ask', { highest_bid: '0.9900', lowest_ask: '0.9960' }],
    ['bid over ask', { highest_bid: '1.1', lowest_ask: '1' }],
    ['words', { highest_bid: 'soon' }],
  ])('say nothing on %s', (_, wrong) => {
    expect(() => gate.parse([{ ...gateTicker, ...wrong }], NOW)).toThrow(OffchainError)
  })

  it('say nothing on garbage', () => {
    for (const source of OFFCHAIN_SOURCES)
      for (const body of [undefined, null, 'x', 3, {}, { code: '51001', data: [] }])
        expect(() => source.parse(body, NOW), source.id).toThrow(OffchainError)
  })

  it('Gate is asked first whether the pair is traded', () => {
    expect(gate.listing?.isTraded({ id: 'STETH_ETH', trade_status: 'tradable' })).toBe(true)
    expect(gate.listing?.isTraded({ id: 'STETH_ETH', trade_status: 'untradable' })).toBe(false)
    expect(gate.listing?.isTraded({ label: 'INVALID_CURRENCY_PAIR' })).toBe(false)
  })

  it('DefiLlama: the market rate by address, an hour old, rows without one left out', () => {
    const address = '0xae78736Cd615f374D3085123A210448E74Fc6393'
    const body = [
      { name: 'Rocket Pool', symbol: 'rETH', address, expectedRate: 2, marketRate: 1.1492, ethPeg: -0.1 },
      { name: 'none', symbol: 'x', address, marketRate: null },
      { name: 'broken', address: 'nowhere', marketRate: 1 },
    ]
    expect(defiLlama.parse(body, NOW)).toEqual([
      {
        token: { address: address.toLowerCase() },
        rateWad: (11492n * WAD) / 10_000n,
        updatedAtS: NOW - 3_600,
      },
    ])
  })

  it('USD legs are divided by ether’s own price and are as old as the older', () => {
    const at = (price: number, timestamp: number) => ({ price, timestamp, symbol: 'x', confidence: 0.99 })
    const token = TOKEN
    expect(
      usdLegs.parse(
        { coins: { [`ethereum:${token}`]: at(3600, NOW - 5), 'coingecko:ethereum': at(3000, NOW - 60) } },
        NOW,
      ),
    ).toEqual([{ token: { address: token }, rateWad: (12n * WAD) / 10n, updatedAtS: NOW - 60 }])
    expect(() => usdLegs.parse({ coins: {} }, NOW)).toThrow(OffchainError)
    expect(usdLegs.urls(Array(20).fill(token))).toHaveLength(3)
  })

  it('each names its own host, and no amount is in any address', () => {
    for (const { urls, origin, listing } of OFFCHAIN_SOURCES) {
      const asked = [...urls([TOKEN]), ...(listing ? [listing.url] : [])]
      for (const url of asked) {
        expect(url.startsWith(origin.slice(0, -1))).toBe(true)
        expect(url.replace(TOKEN, '')).not.toMatch(/amount|0x/)
      }
    }
  })

  it('a chart divides prices of the same hour, and leaves out days on which one is missing', () => {
    const at = (timestamp: number, price: number) => ({ timestamp, price })
    const body = {
      coins: {
        [`ethereum:${TOKEN.toUpperCase().replace('0X', '0x')}`]: {
          prices: [at(NOW, 3_600), at(NOW - 86_400, 3_000), at(NOW - 2 * 86_400, 2_000)],
        },
        'coingecko:ethereum': {
          prices: [at(NOW + 3_600, 3_000), at(NOW - 86_400 - 3_601, 3_000), at(NOW - 2 * 86_400, 2_000)],
        },
      },
    }
    expect(usdChart.parse(body, TOKEN)).toEqual([
      { atS: NOW - 2 * 86_400, rateWad: WAD },
      { atS: NOW, rateWad: (12n * WAD) / 10n },
    ])
    for (const wrong of [undefined, {}, { coins: {} }, { coins: { 'coingecko:ethereum': { prices: [] } } }])
      expect(() => usdChart.parse(wrong, TOKEN)).toThrow(OffchainError)
    expect(usdChart.url(TOKEN, NOW, 365).startsWith(usdChart.origin.slice(0, -1))).toBe(true)
  })
})
