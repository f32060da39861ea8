import type { Address } from '../../core/address.ts'
import type { Reading } from '../../core/reading.ts'
import { toWad } from '../../core/wad.ts'
import { roundUpToGrid } from '../../finance/peg/grid.ts'
import { marketsOf } from '../../markets/index.ts'
import { type PegAnswer, pegReading } from '../../markets/pegReading.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { erc20 } from '../../tokens/erc20.ts'
import type { Part } from '../ask/answers.ts'

/** A token on a chain. */
export interface Place {
  token: Token
  chainId: number
}

export interface BalancePlan extends Place {
  account: Address
  balance: Part<bigint>
}

/** What is asked of a token that is held: its rate and its markets. */
export interface RatePlan extends Place {
  rate: Part<bigint>
  /** Of a copy: what its own chain says of the rate, for when the home chain does not answer. */
  localRate: Part<{ rateWad: bigint; updatedAtS: number | undefined }> | undefined
  peg: Part<PegAnswer>
}

const REFERENCE_TOKENS = 10n

export function balancePlan({ token, chainId }: Place, account: Address): BalancePlan | undefined {
  const deployment = token.addresses[chainId]
  if (!deployment) return undefined
  const contract = erc20(chainId, deployment.address, token.symbol)
  return { token, chainId, account, balance: partOf(contract.balanceOf(account)) }
}

/** `heldWei`: of all accounts. Asked on the 1-2-5 grid, so that no call carries anybody's balance. */
export function ratePlan(place: Place, heldWei: bigint, lastRateWad: bigint | undefined): RatePlan {
  const { token, chainId } = place
  const peg = pegReading({
    markets: marketsOf(token.id, chainId),
    decimals: token.decimals,
    referenceWei: REFERENCE_TOKENS * 10n ** BigInt(token.decimals),
    yoursWei: heldWei > 0n ? onGrid(heldWei, token.decimals) : undefined,
    exchangeRateWad: lastRateWad,
  })
  const localRate = chainId === token.homeChainId ? undefined : token.localRates?.[chainId]
  return {
    ...place,
    rate: partOf(token.exchangeRate),
    localRate: localRate && partOf(localRate),
    peg: {
      calls: peg.calls({ timestampS: 0 }),
      parse: (results, timestampS) => peg.parse(results, { timestampS }),
    },
  }
}

export function partOf<T>(reading: Reading<T>): Part<T> {
  return { calls: reading.calls(), parse: results => reading.parse(results) }
}

/** The grid is told in 18 decimals. */
function onGrid(heldWei: bigint, decimals: number): bigint {
  return roundUpToGrid(toWad(heldWei, decimals)) / 10n ** BigInt(Math.max(0, 18 - decimals))
}
