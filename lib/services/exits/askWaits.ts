import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import { beaconQueues, type ValidatorQueues } from '../../protocols/waits/beaconQueues.ts'
import { lidoQueueApi } from '../../protocols/waits/lidoQueueApi.ts'

export interface WaitsIo {
  settings: { get(): Promise<Settings> }
  offchain: { isAllowed(origin: string): Promise<boolean>; fetchJson(url: string): Promise<unknown> }
}

/** What one service said: nothing asked, an answer, or why there is none. */
export type Heard<T> =
  | { status: 'off' }
  | { status: 'known'; value: T }
  | { status: 'failed'; error: ErrorInfo }

/** Asks the services that are switched on and granted. Never rejects. */
export async function askWaits(
  io: WaitsIo,
  protocol: string,
  underlying: string,
  etherWei: bigint,
): Promise<{ lidoS: Heard<number>; validators: Heard<ValidatorQueues> }> {
  const { offchain: isOn } = await io.settings.get()
  const hear = async <T>(
    { id, origin }: { id: string; origin: string },
    url: string,
    parse: (body: unknown) => T,
  ): Promise<Heard<T>> => {
    if (!isOn[id] || !(await io.offchain.isAllowed(origin))) return { status: 'off' }
    try {
      return { status: 'known', value: parse(await io.offchain.fetchJson(url)) }
    } catch (error) {
      return { status: 'failed', error: toErrorInfo(error) }
    }
  }
  const off = { status: 'off' } as const
  const [lidoS, validators] = await Promise.all([
    protocol === 'lido' && etherWei > 0n
      ? hear(lidoQueueApi, lidoQueueApi.urlFor(etherWei), lidoQueueApi.parse)
      : off,
    underlying === 'ETH' ? hear(beaconQueues, beaconQueues.url, beaconQueues.parse) : off,
  ])
  return { lidoS, validators }
}
