import { CHAINS } from '../../chains/index.ts'
import { lower, NATIVE } from '../../core/address.ts'
import { CURVE_POOLS } from '../../guard/decoders/curve/pools.ts'
import { DECODERS } from '../../guard/decoders/index.ts'
import { MARKETS } from '../../markets/index.ts'
import { PROTOCOLS } from '../../protocols/index.ts'
import { TOKENS } from '../../tokens/index.ts'
import { DOLLARS } from './par.ts'

/**
 * Decoders of contracts that deal in LSTs without naming one: a mint may be a bare payment. By id, as in
 * lib/guard/decoders; tokens, queues and pools that can be read are added from their own registries.
 */
export const STAKING_DECODERS: readonly string[] = [
  'lido-referral-staker',
  'lido-withdrawalqueue',
  'frax-minter',
  'frax-redemptionqueue',
  'rocketpool-deposit',
  'rocketpool-swaprouter',
  'etherfi-depositadapter',
  'etherfi-liquiditypool',
  'etherfi-liquifier',
  'etherfi-withdrawnft',
  'kelp',
  'kelp-withdrawal',
  'mantle-meth',
  'puffer',
  'puffer-withdrawal',
  'renzo',
  'renzo-withdrawqueue',
  'stader',
  'stakewise',
  'swell-rswexit',
  'swell-swexit',
]

/**
 * Decoders of contracts whose calls and orders name every token that they touch. Routes that may name a pool alone
 * (1inch, OKX, ParaSwap, 0x) and loans (what is borrowed says nothing of the collateral) are not among them.
 */
export const PLAIN_DECODERS: readonly string[] = [
  'uniswap-v2-router',
  'uniswap-v3-swaprouter',
  'uniswap-swaprouter02',
  'uniswap-universal-router-v1',
  'uniswap-universal-router-v1.2',
  'uniswap-universal-router-v2',
  'uniswap-universal-router-v2.1.1',
  'sushiswap-router',
  'kyberswap',
  'cow',
]

/** Quoters are shared by all pairs, pools are not: these kinds are asked at the pool itself. */
const POOL_KINDS: readonly string[] = ['curve', 'fluid']
const PREFIX_DIGITS = 8
/** Many well-known contracts begin so, and every padded word does: it tells nobody from another. */
const NO_PREFIX = '0'.repeat(PREFIX_DIGITS)

function join(addresses: Iterable<string>): Set<string> {
  const all = new Set([...addresses].map(address => address.toLowerCase().slice(2, 2 + PREFIX_DIGITS)))
  all.delete(NO_PREFIX)
  return all
}

const addressesOf = (ids: readonly string[]) =>
  DECODERS.filter(({ id }) => ids.includes(id)).flatMap(({ addresses }) => Object.keys(addresses))

const sharedContracts = new Set(CHAINS.map(({ multicall3 }) => multicall3.toLowerCase()))

function lstAddresses(): string[] {
  const tokens = TOKENS.flatMap(token => Object.values(token.addresses).map(({ address }) => address))
  const pools = MARKETS.flatMap(({ kind, quote, mid, sourceClass }) => [
    ...(POOL_KINDS.includes(kind) ? (quote?.(1n).calls().slice(0, 1) ?? []) : []),
    ...(kind === 'uniswap-v3' && sourceClass === 'A' ? (mid?.calls().slice(0, 1) ?? []) : []),
  ])
  const protocols = PROTOCOLS.flatMap(({ tokens: can }) =>
    Object.values(can).flatMap(({ pause, queue, limits }) =>
      [pause, queue, limits].flatMap(reading => reading?.calls() ?? []),
    ),
  )
  const called = [...pools, ...protocols].map(({ to }) => to.toLowerCase())
  return [
    ...tokens,
    ...Object.keys(CURVE_POOLS),
    ...called.filter(address => !sharedContracts.has(address)),
    ...addressesOf(STAKING_DECODERS),
  ]
}

/** First bytes of addresses, as in GuardSite. What stands in both lists is an LST's. */
export function prefixes(): { lstPrefixes: string; plainPrefixes: string; plainTokens: string } {
  const lst = join(lstAddresses())
  const coins = CHAINS.flatMap(({ wrappedNative }) => wrappedNative ?? [])
  // Dollars of other chains would not fit into a page's 3 kB: what names them is read by the background.
  const tokens = [...coins, ...(DOLLARS[1] ?? [])].map(lower)
  const plain = join(addressesOf(PLAIN_DECODERS))
  return {
    plainTokens: [...new Set([NATIVE, ...tokens])].map(address => address.slice(2, 22)).join(''),
    lstPrefixes: [...lst].join(''),
    plainPrefixes: [...plain].filter(prefix => !lst.has(prefix)).join(''),
  }
}
