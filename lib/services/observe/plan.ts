import type { Bps } from '../../core/bps.ts'
import type { Bands } from '../../core/level.ts'
import { toWad } from '../../core/wad.ts'
import type { HealthSample } from '../../finance/health/stepHealth.ts'
import { roundUpToGrid } from '../../finance/peg/grid.ts'
import type { PegSource } from '../../finance/peg/source.ts'
import { marketsOf } from '../../markets/index.ts'
import { type PegAnswer, pegReading } from '../../markets/pegReading.ts'
import { withMids } from '../../markets/withMids.ts'
import { capabilitiesOf } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { erc20 } from '../../tokens/erc20.ts'
import { rateOn } from '../../tokens/rateOn.ts'
import { type Part, partOf } from '../ask/answers.ts'
import { healthReading } from './healthReading.ts'

/** A token on a chain that is due. */
export interface Due {
  token: Token
  chainId: number
  /** All that is held of it, in token wei; 0 when it is only watched. */
  heldWei: bigint
  isHealthDue: boolean
  lastRateWad: bigint | undefined
  bandsBps: Bands
  /** Ids of markets whose contracts were looked at lately. */
  checked: ReadonlySet<string>
  /** What services off the chain said of it. */
  offchain: readonly PegSource[]
}

/** Everything that is asked about one of them. */
export interface Plan {
  due: Due
  rate: Part<bigint>
  /** Of a copy on another chain: what that chain itself tells of the rate, for when the home chain does not answer. */
  localRate: Part<{ rateWad: bigint; updatedAtS: number | undefined }> | undefined
  peg: Part<PegAnswer>
  health: Part<Omit<HealthSample, 'atS'>>
  /** How many there are on this chain: with the health, once an hour. */
  supply: Part<bigint> | undefined
  /** What the protocol keeps of the rewards, where a contract tells it: likewise. */
  fee: Part<Bps> | undefined
}

const REFERENCE_TOKENS = 10n

export function planOf(due: Due): Plan {
  const { token, chainId, heldWei, lastRateWad, checked } = due
  const unit = 10n ** BigInt(token.decimals)
  const peg = pegReading({
    markets: withMids(marketsOf(token.id, chainId)),
    decimals: token.decimals,
    referenceWei: REFERENCE_TOKENS * unit,
    smallReferenceWei: unit,
    yoursWei: heldWei > 0n ? gridOf(heldWei, token.decimals) : undefined,
    exchangeRateWad: lastRateWad,
    checked,
  })
  const health = healthReading(token, due.isHealthDue)
  const deployment = due.isHealthDue ? token.addresses[chainId] : undefined
  const fee = due.isHealthDue ? capabilitiesOf(token.id)?.fee : undefined
  const { rate, localRate } = rateOn(token, chainId)
  return {
    due,
    rate: partOf(rate),
    localRate: localRate && partOf(localRate),
    peg: {
      calls: peg.calls({ timestampS: 0 }),
      parse: (results, timestampS) => peg.parse(results, { timestampS }),
    },
    health: partOf(health),
    supply: deployment && partOf(erc20(chainId, deployment.address, token.symbol).totalSupply),
    fee: fee && partOf(fee),
  }
}

export function partsOf({ rate, localRate, peg, health, supply, fee }: Plan): Part<unknown>[] {
  return [rate, localRate, peg, health, supply, fee].filter(part => part !== undefined)
}

/** The grid is told in 18 decimals. */
function gridOf(heldWei: bigint, decimals: number): bigint {
  return roundUpToGrid(toWad(heldWei, decimals)) / 10n ** BigInt(Math.max(0, 18 - decimals))
}
