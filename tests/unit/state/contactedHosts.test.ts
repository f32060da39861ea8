import { expect, it } from 'vitest'
import { CHAINS } from '@/lib/chains'
import { OFFCHAIN_SOURCES } from '@/lib/markets/offchain'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { contactedHosts } from '@/lib/state/contactedHosts'

it('names every endpoint of every chain that is on, and no price service unless it is', () => {
  const hosts = contactedHosts(DEFAULT_SETTINGS, CHAINS)
  const on = CHAINS.filter(({ isOnByDefault }) => isOnByDefault)
  expect(hosts).toHaveLength(on.flatMap(({ rpcUrls }) => rpcUrls).length)
  expect(hosts.some(({ use }) => use === 'prices')).toBe(false)
})

it('an own endpoint stands alone for its chain', () => {
  const settings = { ...DEFAULT_SETTINGS, rpcUrls: { 1: 'https://node.example/key' } }
  const ethereum = contactedHosts(settings, CHAINS).filter(({ what }) => what === 'Ethereum')
  expect(ethereum).toEqual([{ host: 'node.example', what: 'Ethereum', use: 'own' }])
})

it('names each price service that is on', () => {
  const offchain = Object.fromEntries(OFFCHAIN_SOURCES.map(({ id }) => [id, true]))
  const prices = contactedHosts({ ...DEFAULT_SETTINGS, offchain }, CHAINS).filter(
    ({ use }) => use === 'prices',
  )
  expect(prices.map(({ host }) => host)).toEqual(
    OFFCHAIN_SOURCES.map(({ origin }) => origin.slice('https://'.length, -'/*'.length)),
  )
})
