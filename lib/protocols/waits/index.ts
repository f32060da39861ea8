import { beaconQueues } from './beaconQueues.ts'
import { lidoQueueApi } from './lidoQueueApi.ts'
import type { WaitSource } from './waitSource.ts'

/** All off until a person switches one on. */
export const WAIT_SOURCES: readonly WaitSource[] = [lidoQueueApi, beaconQueues]
