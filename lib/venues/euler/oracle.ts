import { type Address, ZERO_ADDRESS } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { joined, together, told } from '../../core/joined.ts'
import type { OracleKind } from '../../finance/lending/loan.ts'
import { ifAny, view } from '../view.ts'

/** One step of a price: of what, in what, and which contract tells it. */
export interface Step {
  base: Address
  quote: Address
  adapter: Address
}

/** A price goes through so many joints at most; what is deeper stays unknown. */
const MOST_JOINTS = 3

/**
 * By which way a price comes about: one step, or those that adapters join. Rounds: one a joint, one for what feeds call
 * themselves. Source: euler-xyz/euler-price-oracle:src/adapter
 */
export function* oracleKinds(
  chainId: number,
  prices: readonly (Step | undefined)[],
  isStaked: (asset: Address) => boolean,
): Inquiry<readonly OracleKind[]> {
  let steps = prices.flatMap((step, price) => (step ? [{ ...step, price }] : []))
  const leaves: { price: number; kind: OracleKind | undefined; feed: Address | undefined }[] = []
  for (let joint = 0; steps.length > 0; joint++) {
    const adapters = yield* ask(together(steps.map(({ adapter }) => adapterOf(chainId, adapter))))
    const next: typeof steps = []
    steps.forEach(({ base, quote, price }, index) => {
      const { name, joins, feed } = adapters[index] ?? {}
      if (joins && joint < MOST_JOINTS) {
        const [from, through, to, first, second] = joins
        next.push({ base: from, quote: through, adapter: first, price })
        next.push({ base: through, quote: to, adapter: second, price })
      } else if (isStaked(base) || isStaked(quote)) leaves.push({ price, kind: kindOf(name), feed })
    })
    steps = next
  }
  const said = yield* ask(
    together(
      leaves.map(({ kind, feed }) => (kind || !feed ? told(undefined) : descriptionOf(chainId, feed))),
    ),
  )
  return prices.map((_, price) => {
    const kinds = leaves.flatMap((leaf, index) =>
      leaf.price === price ? [leaf.kind ?? kindOfFeed(said[index])] : [],
    )
    if (kinds.includes('market')) return 'market'
    return kinds.length > 0 && kinds.every(kind => kind === 'exchange-rate') ? 'exchange-rate' : 'unknown'
  })
}

/** A feed's name for itself, and none for anything else: the words are of Chainlink's interface. */
const descriptionOf = (chainId: number, address: Address) =>
  ifAny(view({ chainId, address, name: 'feed' }, 'function description() view returns (string)'))

function adapterOf(chainId: number, address: Address) {
  const contract = { chainId, address, name: 'Euler adapter' }
  const get = (what: string) => ifAny(view(contract, `function ${what}() view returns (address)`))
  const parts = joined({
    name: ifAny(view(contract, 'function name() view returns (string)')),
    joins: together(['base', 'cross', 'quote', 'oracleBaseCross', 'oracleCrossQuote'].map(get)),
    feed: get('feed'),
  })
  return {
    calls: parts.calls,
    parse(results: Parameters<typeof parts.parse>[0]) {
      const { name, joins, feed } = parts.parse(results)
      const isJoint = joins.every(one => one !== undefined && one !== ZERO_ADDRESS)
      return { name, feed, joins: isJoint ? (joins as Address[] as Five) : undefined }
    },
  }
}
type Five = [Address, Address, Address, Address, Address]

/** What an adapter looks at, where its name tells. A feed may be either. */
function kindOf(name = ''): OracleKind | undefined {
  if (/^(Lido|RateProvider|FixedRate)/.test(name)) return 'exchange-rate'
  if (/^(UniswapV3|Pyth)/.test(name)) return 'market'
  return undefined
}

function kindOfFeed(description: string | undefined): OracleKind {
  if (description === undefined) return 'unknown'
  return /exchange rate|fundamental/i.test(description) ? 'exchange-rate' : 'market'
}
