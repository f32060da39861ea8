import { type Address, lower, NATIVE } from '@/lib/core/address'
import { toWad } from '@/lib/core/wad'
import type { Facts, TokenFacts, Way } from '@/lib/guard/facts'
import type { Intent, Leg } from '@/lib/guard/intent'
import { judge } from '@/lib/guard/judge'
import type { Finding } from '@/lib/guard/rule'
import { findToken } from '@/lib/tokens/index'

/** Addresses of the registry, so that a rule finds the token it is about. */
export function addressOf(tokenId: string, chainId = 1): Address {
  return lower(findToken(tokenId)?.addresses[chainId]?.address ?? '')
}

export const ETHER = 10n ** 18n
export const ME: Address = '0x00000000000000000000000000000000000000a1'
export const OTHER: Address = '0x00000000000000000000000000000000000000b2'
export const STRANGER: Address = '0x00000000000000000000000000000000000000c3'
export const STETH = addressOf('steth')
export const WSTETH = addressOf('wsteth')
export const RETH = addressOf('reth')
// Source: curvefi/curve-docs (3pool).
export const USDC: Address = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48'
/** Curve's stETH pool, which a decoder's table names. */
export const CURVE_STETH: Address = '0xdc24316b9ae028f1497c275eb9192a3ea0f67022'
export const NOW_S = 1_795_000_000

const at = { asOfS: NOW_S, source: 'test', block: 1n }

/** A token of the registry at this many bps beside its exchange rate. */
export function token(tokenId: string, marketBps: number, change: Partial<TokenFacts> = {}): TokenFacts {
  const { symbol, decimals, underlying } = findToken(tokenId) ?? { symbol: '', decimals: 18, underlying: '' }
  const exchangeRateWad = change.exchangeRateWad ?? ETHER
  return {
    ...{ tokenId, symbol, decimals, underlying, exchangeRateWad, aprBps: 365, ...at },
    marketRateWad: (exchangeRateWad * BigInt(10_000 + marketBps)) / 10_000n,
    peg: { level: 'ok', isDisputed: false, isStale: false },
    ...change,
  }
}

export const ether: TokenFacts = {
  ...{ tokenId: undefined, symbol: 'ETH', decimals: 18, underlying: 'ETH', aprBps: undefined, ...at },
  ...{ exchangeRateWad: ETHER, marketRateWad: ETHER },
}

export const dollar: TokenFacts = { ...ether, symbol: 'USDC', decimals: 6, underlying: 'USD' }

export const QUEUE: Way = {
  key: 'lido-queue',
  venue: 'Lido',
  receivesWei: ETHER,
  waitS: { min: 0, max: 172_800 },
}

/** A calm mainnet where everything could be read. */
export function calm(change: Partial<Facts> = {}): Facts {
  return {
    chainId: 1,
    account: ME,
    nowS: NOW_S,
    tokens: {
      [NATIVE]: ether,
      [STETH]: token('steth', -3),
      [WSTETH]: token('wsteth', -3, { exchangeRateWad: toWad(12n, 1) }),
    },
    effects: undefined,
    ways: [QUEUE],
    ethUsdWad: 3_000n * ETHER,
    walletChainId: 1,
    protocols: {
      lido: {
        isDepositPaused: false,
        isWithdrawalPaused: false,
        minWithdrawalWei: 100n,
        maxWithdrawalWei: 1_000n * ETHER,
      },
    },
    ...change,
  }
}

export function intent(change: Partial<Intent>): Intent {
  return {
    kind: 'swap',
    venue: 'curve-pool',
    function: 'exchange(int128,int128,uint256,uint256)',
    target: CURVE_STETH,
    give: [],
    receive: [],
    recipient: ME,
    deadlineS: undefined,
    flags: [],
    basis: 'decoded',
    confidence: 'high',
    ...change,
  }
}

export function leg<Mode>(address: Address | undefined, amount: bigint | undefined, mode?: Mode): Leg<Mode> {
  return { token: address, amount, mode }
}

/** One stETH for at least this many bps less in ETH. */
export function sale(minBps = -50, change: Partial<Intent> = {}): Intent {
  const least = (ETHER * BigInt(10_000 + minBps)) / 10_000n
  return intent({ give: [leg(STETH, ETHER, 'exact')], receive: [leg(NATIVE, least, 'min')], ...change })
}

/** What one rule finds in one request, all others switched off by being ignored. */
export function findingOf(
  rule: string,
  intents: Intent | readonly Intent[],
  facts: Facts,
): Finding | undefined {
  const list = 'kind' in intents ? [intents] : intents
  return judge({ intents: list, facts, settings: {} }).findings.find(found => found.rule === rule)
}

export function levelOf(rule: string, intents: Intent | readonly Intent[], facts: Facts) {
  return findingOf(rule, intents, facts)?.level
}

/** The facts with some keys of one token changed. */
export function withToken(facts: Facts, address: Address, change: Partial<TokenFacts>): Facts {
  const before = facts.tokens[address]
  return before ? { ...facts, tokens: { ...facts.tokens, [address]: { ...before, ...change } } } : facts
}
