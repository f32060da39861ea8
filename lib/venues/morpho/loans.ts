import { type Address, type Hex, lower, ZERO_ADDRESS } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { joined, together, told } from '../../core/joined.ts'
import type { Loan, OracleKind } from '../../finance/lending/loan.ts'
import type { AssetBook } from '../defineLending.ts'
import { symbolOf } from '../symbol.ts'
import { owed } from './accrue.ts'
import type { Morpho } from './defineMorpho.ts'
import { readsOf } from './reads.ts'

/**
 * What an account has in each known market. Rounds: is there anything; the terms; price, interest and names; what the
 * oracle's feeds say of themselves.
 */
export function* morphoLoans(morpho: Morpho, account: Address, book: AssetBook): Inquiry<readonly Loan[]> {
  const reads = readsOf(morpho)
  const positions = yield* ask(together(morpho.markets.map(id => reads.position(id, account))))
  const open = morpho.markets
    .map((id, index) => ({ id, position: positions[index] ?? ([0n, 0n, 0n] as const) }))
    .filter(({ position: [, shares, collateral] }) => shares > 0n || collateral > 0n)
  if (open.length === 0) return []

  const terms = yield* ask(
    joined({
      nowS: reads.now(),
      markets: together(open.map(({ id }) => joined({ params: reads.params(id), totals: reads.totals(id) }))),
    }),
  )
  const details = yield* ask(together(terms.markets.map(one => detailOf(morpho, one))))
  const kinds = yield* ask(together(details.map(({ vault, feeds }) => oracleOf(morpho, vault, feeds))))
  return open.map(({ position: [, shares, collateral] }, index) => {
    const { params, totals } = at(terms.markets, index)
    const { price, rate, loan, held, decimals } = at(details, index)
    const [loanToken, collateralToken, , , lltv] = params
    const sums = { borrowAssets: totals[2], borrowShares: totals[3], lastUpdateS: totals[4] }
    const owedWei = owed(shares, sums, rate, terms.nowS)
    return {
      venueId: morpho.id,
      chainId: morpho.chainId,
      name: `Morpho ${held}/${loan}`,
      method: 'morpho-blue',
      unit: 'debt',
      collaterals: [
        {
          asset: lower(collateralToken),
          symbol: held,
          amountWei: collateral,
          decimals: decimals.held,
          price,
          thresholdWad: lltv,
          follows: { ...book(morpho.chainId, collateralToken, held), oracle: kinds[index] ?? 'unknown' },
        },
      ],
      debts:
        owedWei === 0n
          ? []
          : [
              {
                asset: lower(loanToken),
                symbol: loan,
                amountWei: owedWei,
                decimals: decimals.loan,
                price: 1n,
                follows: { ...book(morpho.chainId, loanToken, loan), oracle: 'market' },
              },
            ],
    } satisfies Loan
  })
}

type Terms = Pick<ReturnType<typeof readsOf>, 'params' | 'totals'>
interface Market {
  params: ReturnType<ReturnType<Terms['params']>['parse']>
  totals: ReturnType<ReturnType<Terms['totals']>['parse']>
}

function detailOf(morpho: Morpho, { params, totals }: Market) {
  const reads = readsOf(morpho)
  const [loanToken, collateralToken, oracle, irm] = params
  return joined({
    price: reads.price(oracle),
    rate: irm === ZERO_ADDRESS ? told(0n) : reads.borrowRate(irm, params, totals),
    loan: symbolOf(morpho.chainId, loanToken),
    held: symbolOf(morpho.chainId, collateralToken),
    decimals: joined({ loan: reads.decimals(loanToken), held: reads.decimals(collateralToken) }),
    vault: reads.vault(oracle),
    feeds: together([reads.feed1(oracle), reads.feed2(oracle)]),
  })
}

/** A vault's own rate or a feed that calls itself an exchange rate sees no market; other feeds do. */
function oracleOf(morpho: Morpho, vault: Hex | undefined, feeds: readonly (Hex | undefined)[]) {
  const named = feeds.filter(feed => feed !== undefined && feed !== ZERO_ADDRESS) as Address[]
  const words = together(named.map(readsOf(morpho).description))
  const hasVault = vault !== undefined && vault !== ZERO_ADDRESS
  return {
    calls: words.calls,
    parse(results: Parameters<typeof words.parse>[0]): OracleKind {
      const said = words.parse(results)
      if (hasVault || said.some(one => /exchange rate/i.test(one ?? ''))) return 'exchange-rate'
      return said.some(one => one !== undefined) ? 'market' : 'unknown'
    },
  }
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T
}
