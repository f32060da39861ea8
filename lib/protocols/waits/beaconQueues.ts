import * as v from 'valibot'
import { type WaitSource, WaitSourceError } from './waitSource.ts'

/** What stands before validators that come and go. */
export interface ValidatorQueues {
  entryQueueWei: bigint
  exitQueueWei: bigint
  count: number
}

const gwei = v.pipe(v.number(), v.minValue(0), v.finite())
const answer = v.object({
  data: v.object({
    beaconchain_entering_balance: gwei,
    beaconchain_exiting_balance: gwei,
    validatorscount: v.pipe(v.number(), v.minValue(1), v.finite()),
  }),
})

const toWei = (value: number): bigint => BigInt(Math.round(value)) * 10n ** 9n

/** Ethereum's entry and exit queues: nothing is told but that somebody asks. */
export const beaconQueues = {
  id: 'beacon-queues',
  name: 'beaconcha.in',
  origin: 'https://beaconcha.in/*',
  sources: ['beaconcha.in/api/v1/docs: /validators/queue'],
  url: 'https://beaconcha.in/api/v1/validators/queue',
  /** Throws WaitSourceError for any other answer. */
  parse(body: unknown): ValidatorQueues {
    const parsed = v.safeParse(answer, body)
    if (!parsed.success) throw new WaitSourceError('beaconcha.in: the answer tells of no queues')
    const { data } = parsed.output
    return {
      entryQueueWei: toWei(data.beaconchain_entering_balance),
      exitQueueWei: toWei(data.beaconchain_exiting_balance),
      count: data.validatorscount,
    }
  },
} satisfies WaitSource & Record<string, unknown>
