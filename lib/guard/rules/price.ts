import type { Token } from '../../tokens/defineToken.ts'
import { daysOfRewards, type Execution } from '../execution.ts'
import type { Facts } from '../facts.ts'
import { factsOf } from '../lst.ts'
import type { Evidence, Measurement } from '../rule.ts'

/** What is said of a price: how much, of what, how many days of rewards, and on what it rests. */
export function priceMeasurement(
  facts: Facts,
  token: Token,
  execution: Execution | undefined,
  lossBps: number | undefined,
): Measurement {
  const known = factsOf(facts, token)
  const days = lossBps === undefined ? undefined : daysOfRewards(lossBps, known?.aprBps)
  return {
    value: lossBps,
    evidence: [...rateEvidence(facts, token), ...(execution ? receiptEvidence(execution) : [])],
    params: {
      token: token.symbol,
      ...(lossBps !== undefined && { percentBps: lossBps }),
      ...(days !== undefined && { rewardDays: days, count: Math.round(days * 10) / 10 }),
      ...(execution && {
        lossWei: execution.givenWei > execution.receivedWei ? execution.givenWei - execution.receivedWei : 0n,
        underlying: execution.underlying,
      }),
    },
  }
}

function rateEvidence(facts: Facts, token: Token): Evidence[] {
  const known = factsOf(facts, token)
  if (!known) return []
  const { exchangeRateWad, marketRateWad, aprBps, aprOf, asOfS, source, block } = known
  const from = { asOfS, source, block }
  return [
    exchangeRateWad !== undefined && { key: 'exchangeRate', value: exchangeRateWad, unit: 'wad', ...from },
    marketRateWad !== undefined && { key: 'marketRate', value: marketRateWad, unit: 'wad', ...from },
    aprBps !== undefined && { key: 'apr', value: aprBps, unit: 'bps', token: aprOf ?? token.symbol },
  ].filter(item => item !== false) as Evidence[]
}

const RECEIPT_KEYS = { simulated: 'expected', quoted: 'quoted', minimum: 'minimum' } as const

function receiptEvidence({ basis, receivedWei, underlying, isThroughDollars }: Execution): Evidence[] {
  return [
    { key: RECEIPT_KEYS[basis], value: receivedWei, unit: 'wei', token: underlying },
    ...(isThroughDollars ? [{ key: 'throughDollars', value: 'ETH/USD', unit: 'text' } as const] : []),
  ]
}
