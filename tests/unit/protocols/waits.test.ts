import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { beaconQueues } from '@/lib/protocols/waits/beaconQueues'
import { WAIT_SOURCES } from '@/lib/protocols/waits/index'
import { lidoQueueApi } from '@/lib/protocols/waits/lidoQueueApi'
import { askWaits } from '@/lib/services/exits/askWaits'

const ETH = 10n ** 18n

it('Lido hears an amount on the grid, rounded up, never the amount itself', () => {
  const asked = (wei: bigint) => lidoQueueApi.urlFor(wei).split('amount=')[1]
  expect([asked(71_431n * 10n ** 15n), asked(ETH), asked(3n * 10n ** 14n)]).toEqual(['100', '1', '0.001'])
  expect(asked(150n * 10n ** 15n)).toBe('0.2')
})

it('Lido’s estimate is in milliseconds; bunker mode and an unready answer are none', () => {
  const say = (type: string, finalizationIn = 90_000_001) => ({
    status: 'calculated',
    requestInfo: { finalizationIn, type },
  })
  expect(lidoQueueApi.parse(say('buffer'))).toBe(90_001)
  for (const body of [
    say('bunker'),
    say('buffer', -1),
    { status: 'initializing', requestInfo: null },
    'no',
    null,
  ])
    expect(() => lidoQueueApi.parse(body)).toThrow('no estimate')
})

it('the beacon chain’s balances are in gwei', () => {
  const data = {
    beaconchain_entering_balance: 2_673_349e9,
    beaconchain_exiting_balance: 0,
    validatorscount: 950_000,
  }
  expect(beaconQueues.parse({ status: 'OK', data })).toEqual({
    entryQueueWei: 2_673_349n * ETH,
    exitQueueWei: 0n,
    count: 950_000,
  })
  for (const body of [
    {},
    { data: { ...data, validatorscount: 0 } },
    { data: { ...data, beaconchain_exiting_balance: '1' } },
  ])
    expect(() => beaconQueues.parse(body)).toThrow('tells of no queues')
})

it('nobody is asked unless it is switched on and granted, and only its own host', async () => {
  const asked: string[] = []
  const io = (offchain: Record<string, boolean>, isAllowed: boolean) => ({
    settings: { get: async () => ({ ...DEFAULT_SETTINGS, offchain }) },
    offchain: {
      isAllowed: async () => isAllowed,
      fetchJson: async (url: string) => void asked.push(url),
    },
  })
  const all = Object.fromEntries(WAIT_SOURCES.map(({ id }) => [id, true]))
  expect(await askWaits(io({}, true), 'lido', 'ETH', ETH)).toEqual({
    lidoS: { status: 'off' },
    validators: { status: 'off' },
  })
  await askWaits(io(all, false), 'lido', 'ETH', ETH)
  expect(asked).toEqual([])
  const told = await askWaits(io(all, true), 'lido', 'ETH', ETH)
  expect([told.lidoS.status, told.validators.status]).toEqual(['failed', 'failed'])
  expect(asked.map(url => `${new URL(url).origin}/*`).sort()).toEqual(
    WAIT_SOURCES.map(({ origin }) => origin).sort(),
  )
  await askWaits(io(all, true), 'rocket-pool', 'BNB', ETH)
  expect(asked).toHaveLength(2)
})
