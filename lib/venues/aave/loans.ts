import type { Address } from '../../core/address.ts'
import { isSameAddress } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { joined, together, told } from '../../core/joined.ts'
import type { Loan } from '../../finance/lending/loan.ts'
import type { AssetBook } from '../defineLending.ts'
import { oracleKind } from '../oracleKind.ts'
import { symbolOf } from '../symbol.ts'
import { ifAny } from '../view.ts'
import { type Category, type Entry, loanOf } from './assemble.ts'
import { usedReserves } from './bits.ts'
import type { AaveMarket } from './defineAave.ts'
import { type Reads, readsOf } from './reads.ts'

/**
 * All that an account has in one market, valued as the pool values it. Rounds: is there anything; of which reserves;
 * their balances, prices and thresholds; what their price sources look at.
 */
export function* aaveLoans(market: AaveMarket, account: Address, book: AssetBook): Inquiry<readonly Loan[]> {
  const reads = readsOf(market)
  const { used, receipts } = yield* ask(
    joined({
      used: reads.configurationOf(account),
      receipts: together(market.aTokens.map(aToken => reads.aTokenBalance(aToken, account))),
    }),
  )
  const held = market.aTokens.filter((_aToken, index) => (receipts[index] ?? 0n) > 0n)
  if (used === 0n && held.length === 0) return []

  const ids = usedReserves(used)
  const outline = yield* ask(
    joined({
      account: reads.accountData(account),
      mode: reads.eModeOf(account),
      reserves: together(ids.map(reads.reserveAt)),
      supplied: together(held.map(reads.underlyingOf)),
    }),
  )
  const beside = outline.supplied.filter(one => !outline.reserves.some(asset => isSameAddress(asset, one)))
  const { assets, category } = yield* ask(
    joined({
      assets: together([...outline.reserves, ...beside].map(asset => assetOf(market, reads, asset, account))),
      category: outline.mode === 0n ? told(undefined) : categoryOf(reads, Number(outline.mode)),
    }),
  )
  const entries = assets.map(
    (one, index): Omit<Entry, 'oracle'> => ({
      ...one,
      reserveId: ids[index],
      known: book(market.chainId, one.asset, one.symbol),
    }),
  )
  // A staked token may be lent without being collateral, or be the debt: any of it makes it ours to show.
  if (entries.every(({ known }) => known.tokenId === undefined)) return []

  const { oracles, categoryPrice } = yield* ask(
    joined({
      oracles: together(
        entries.map(({ known, source }) =>
          known.tokenId ? oracleKind(market.chainId, source) : told('market' as const),
        ),
      ),
      categoryPrice: category?.priceSource ? reads.price(category.priceSource) : told(0n),
    }),
  )
  const complete = entries.map((one, index): Entry => ({ ...one, oracle: oracles[index] ?? 'unknown' }))
  const [, debt, , , , health] = outline.account
  return [loanOf(market, complete, category, categoryPrice, debt > 0n ? health : undefined)]
}

/** One reserve: what the account has and owes of it, and how it is valued. */
const assetOf = (market: AaveMarket, reads: Reads, asset: Address, account: Address) =>
  joined({
    asset: told(asset),
    mine: reads.userReserve(asset, account),
    configuration: reads.reserveConfiguration(asset),
    price: reads.price(asset),
    source: reads.priceSource(asset),
    symbol: symbolOf(market.chainId, asset),
  })

const categoryOf = (reads: Reads, id: number) => {
  const parts = joined({ data: reads.eMode(id), members: ifAny(reads.eModeCollaterals(id)) })
  return {
    calls: parts.calls,
    parse(results: Parameters<typeof parts.parse>[0]): Category {
      const { data, members } = parts.parse(results)
      const { label, threshold, priceSource } = data
      return {
        id,
        label,
        thresholdBps: BigInt(threshold),
        members,
        // Only before v3.2: afterwards the field stays, and is nowhere.
        ...(members === undefined && BigInt(priceSource) !== 0n && { priceSource }),
      }
    },
  }
}
