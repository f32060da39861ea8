import { type Address, lower } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { joined, together, told } from '../../core/joined.ts'
import type { Leg, Loan, OracleKind } from '../../finance/lending/loan.ts'
import type { AssetBook } from '../defineLending.ts'
import { symbolOf } from '../symbol.ts'
import type { Comet } from './defineComet.ts'
import { readsOf } from './reads.ts'

/**
 * All that an account has in one market. Rounds: is there anything; of which assets; how much and at which price; what
 * stands behind the price feeds (two rounds: a feed passes another on, which may be a rate provider).
 */
export function* cometLoans(comet: Comet, account: Address, book: AssetBook): Inquiry<readonly Loan[]> {
  const reads = readsOf(comet)
  const [principal, , , assetsIn, reserved] = yield* ask(reads.basicOf(account))
  const indices = bitsOf(assetsIn | (reserved << 16))
  if (principal === 0n && indices.length === 0) return []

  const outline = yield* ask(
    joined({
      owed: reads.debtOf(account),
      supplied: reads.supplyOf(account),
      token: reads.baseToken(),
      feed: reads.baseFeed(),
      scale: reads.baseScale(),
      assets: together(indices.map(reads.asset)),
    }),
  )
  const { owed, supplied, assets } = outline
  const pieces = [
    ...assets.map(one => ({ asset: one.asset, feed: one.priceFeed, scale: one.scale })),
    { asset: outline.token, feed: outline.feed, scale: outline.scale },
  ]
  const detail = yield* ask(
    joined({
      amounts: together(assets.map(({ asset }) => reads.collateralOf(account, asset))),
      symbols: together(pieces.map(({ asset }) => symbolOf(comet.chainId, asset))),
      prices: together(pieces.map(({ feed }) => reads.price(feed))),
      behind: together(pieces.map(({ feed }) => reads.feedBehind(feed))),
    }),
  )
  const known = pieces.map(({ asset }, index) => book(comet.chainId, asset, detail.symbols[index] ?? ''))
  if (known.every(({ tokenId }) => tokenId === undefined)) return []
  const rates = yield* ask(together(detail.behind.map(feed => (feed ? reads.rateOf(feed) : told(undefined)))))

  const legs = pieces.map(
    ({ asset, scale }, index): Omit<Leg, 'amountWei'> => ({
      asset: lower(asset),
      symbol: detail.symbols[index] ?? '',
      decimals: scale.toString().length - 1,
      price: detail.prices[index] ?? 0n,
      follows: {
        eth: known[index]?.eth ?? false,
        tokenId: known[index]?.tokenId,
        oracle: kindOf(detail.behind[index], rates[index]),
      },
    }),
  )
  const base = legs[assets.length] as Omit<Leg, 'amountWei'>
  return [
    {
      venueId: comet.id,
      chainId: comet.chainId,
      name: comet.name,
      method: 'compound-v3',
      unit: comet.unit,
      collaterals: [
        ...assets.map((info, index) => ({
          ...(legs[index] as Omit<Leg, 'amountWei'>),
          amountWei: detail.amounts[index]?.[0] ?? 0n,
          thresholdWad: info.liquidateCollateralFactor,
        })),
        // The base asset that is supplied earns, and backs nothing.
        ...(supplied > 0n ? [{ ...base, amountWei: supplied, thresholdWad: 0n }] : []),
      ],
      debts: owed > 0n ? [{ ...base, amountWei: owed }] : [],
    },
  ]
}

function bitsOf(bits: number): number[] {
  return Array.from({ length: 24 }, (_, index) => index).filter(index => (bits & (1 << index)) !== 0)
}

/** A feed that passes a rate provider on sees no market; one that passes a feed on does; another does not tell. */
function kindOf(behind: Address | undefined, rate: bigint | undefined): OracleKind {
  if (behind === undefined) return 'unknown'
  return rate === undefined ? 'market' : 'exchange-rate'
}
