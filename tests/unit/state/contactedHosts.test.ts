import { expect, it } from 'vitest'
import { CHAINS } from '@/lib/chains'
import { OFFCHAIN_SOURCES } from '@/lib/markets/offchain'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { contactedHosts } from '@/lib/state/contactedHosts'

const SETTINGS = { ...DEFAULT_SETTINGS, sweep: false }

it('names every endpoint of every chain that is on, and no price service unless it is', () => {
  const hosts = contactedHosts(SETTINGS, CHAINS)
  const on = CHAINS.filter(({ isOnByDefault }) => isOnByDefault)
  expect(hosts).toHaveLength(on.flatMap(({ rpcUrls }) => rpcUrls).length)
  expect(hosts.some(({ use }) => use === 'prices')).toBe(false)
})

it('an own endpoint stands alone for its chain', () => {
  const settings = { ...SETTINGS, rpcUrls: { 1: 'https://node.example/key' } }
  const ethereum = contactedHosts(settings, CHAINS).filter(({ what }) => what === 'Ethereum')
  expect(ethereum).toEqual([{ host: 'node.example', what: 'Ethereum', use: 'own' }])
})

it('names each price service that is on', () => {
  const offchain = Object.fromEntries(OFFCHAIN_SOURCES.map(({ id }) => [id, true]))
  const prices = contactedHosts({ ...SETTINGS, offchain }, CHAINS).filter(({ use }) => use === 'prices')
  expect(prices.map(({ host }) => host)).toEqual(
    OFFCHAIN_SOURCES.map(({ origin }) => origin.slice('https://'.length, -'/*'.length)),
  )
})

it('names the hosts that are asked once a week, unless that is switched off or the chain is', () => {
  const weekly = (settings: typeof SETTINGS) =>
    contactedHosts(settings, CHAINS).filter(({ use }) => use === 'weekly')
  const off = CHAINS.filter(({ isOnByDefault, rpcUrls }) => !isOnByDefault && rpcUrls.length > 0)
  expect(new Set(weekly(DEFAULT_SETTINGS).map(({ what }) => what))).toEqual(
    new Set(off.map(({ name }) => name)),
  )
  expect(weekly(SETTINGS)).toEqual([])
  const chainsOn = Object.fromEntries(off.map(({ id }, index) => [id, index % 2 === 0]))
  expect(weekly({ ...DEFAULT_SETTINGS, chainsOn })).toEqual([])
})
