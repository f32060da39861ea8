import * as v from 'valibot'
import { roundUpToGrid } from '../../finance/peg/grid.ts'
import { type WaitSource, WaitSourceError } from './waitSource.ts'

const answer = v.object({
  status: v.string(),
  requestInfo: v.nullable(v.object({ finalizationIn: v.number(), type: v.string() })),
})

/** Lido's own estimate. It hears an amount rounded up to the 1-2-5 grid, never an account. */
export const lidoQueueApi = {
  id: 'lido-queue-api',
  name: 'Lido withdrawals API',
  origin: 'https://wq-api.lido.fi/*',
  sources: [
    'lidofinance/withdrawals-api:src/waiting-time',
    'lidofinance/lido-ethereum-sdk:packages/sdk/src/withdraw',
  ],
  /** `etherWei`: what is asked for, positive. */
  urlFor(etherWei: bigint): string {
    const wei = roundUpToGrid(etherWei)
    const whole = wei / 10n ** 18n
    const fraction = (wei % 10n ** 18n).toString().padStart(18, '0').replace(/0+$/, '')
    return `https://wq-api.lido.fi/v2/request-time/calculate?amount=${whole}${fraction && `.${fraction}`}`
  },
  /** At most how long, in seconds. Throws WaitSourceError for no estimate: bunker mode among them. */
  parse(body: unknown): number {
    const parsed = v.safeParse(answer, body)
    const info = parsed.success ? parsed.output.requestInfo : undefined
    if (!info || info.type === 'bunker' || info.finalizationIn < 0)
      throw new WaitSourceError('Lido withdrawals API: no estimate')
    return Math.ceil(info.finalizationIn / 1_000)
  },
} satisfies WaitSource & Record<string, unknown>
