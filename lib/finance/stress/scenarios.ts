import { NO_STRESS, type Stress } from './stress.ts'

/** Words are under `stress.scenarios.<id>`. */
export type ScenarioId = 'june2022' | 'slashing' | 'queue' | 'ethFall' | 'chain'

/**
 * stETH on 18 June 2022, told in ETH: about 6.5 % under its exchange rate. Source: section 1, finding 2 of the peg
 * evidence. Told over two dollar prices it looked like 9 %, which it was not.
 */
const JUNE_2022_BPS = 650

const only = (part: Partial<Stress>): Stress => ({ ...NO_STRESS, ...part })

/** What people ask about, each alone and then all of it at once. */
export const SCENARIOS: Readonly<Record<ScenarioId, Stress>> = {
  june2022: only({ discountBps: JUNE_2022_BPS }),
  slashing: only({ slashBps: 100 }),
  queue: only({ queueDays: 45 }),
  ethFall: only({ ethFallBps: 3_000 }),
  chain: { discountBps: JUNE_2022_BPS, slashBps: 100, queueDays: 45, ethFallBps: 3_000 },
}
