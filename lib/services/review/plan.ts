import type { FeedAnswer } from '../../chains/feed.ts'
import { ETH_USD_FEED } from '../../chains/fiat.ts'
import type { Address } from '../../core/address.ts'
import type { Reading } from '../../core/reading.ts'
import { marketsOf } from '../../markets/index.ts'
import { type PegAnswer, pegReading } from '../../markets/pegReading.ts'
import type { Limits, Pause, Queue } from '../../protocols/defineProtocol.ts'
import { capabilitiesOf } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { erc20 } from '../../tokens/erc20.ts'
import { rateOn } from '../../tokens/rateOn.ts'
import type { Part } from '../ask/answers.ts'
import type { LoanPlan } from './loan.ts'
import { isCoin, type Mention } from './mentions.ts'
import { parOf } from './par.ts'
import type { PoolPlan } from './pools.ts'

/** What is asked about a token of the registry. */
export interface TokenPlan {
  address: Address
  token: Token
  /** On another chain the protocol's own ways are not open: its holders have to bridge first. */
  isHome: boolean
  rate: Part<bigint>
  /** What the request's own chain says of the rate, for when the home chain is silent. */
  localRate: Part<{ rateWad: bigint; updatedAtS: number | undefined }> | undefined
  /** Quotes for the very amount: what is asked tells the RPC no more than the simulation does. */
  peg: Part<PegAnswer>
  pause: Part<Pause> | undefined
  queue: Part<Queue> | undefined
  limits: Part<Limits> | undefined
}

/** What is asked about any other token. */
export interface StrangerPlan {
  address: Address
  symbol: Part<string>
  decimals: Part<number>
}

export interface FactsPlan {
  chainId: number
  tokens: TokenPlan[]
  strangers: StrangerPlan[]
  /** Only where dollars are compared with ether. */
  ethUsd: Part<FeedAnswer> | undefined
  /** Pools that are joined. */
  pools: readonly PoolPlan[]
  /** The loan that is touched. */
  loan: LoanPlan | undefined
  /** 0x's genuine contracts, where one says to be one. */
  settlers: Part<Address[]> | undefined
}

const REFERENCE_TOKENS = 10n

interface Known {
  /** Sizes sales behind an unwrap. */
  lastRateWad(token: Token): bigint | undefined
  pools: readonly PoolPlan[]
  loan: LoanPlan | undefined
  settlers: Part<Address[]> | undefined
  /** Ids of markets whose contracts need no look now. */
  checked: ReadonlySet<string>
}

/** One round of calls for everything that is mentioned. */
export function planFacts(
  chainId: number,
  mentions: readonly Mention[],
  { lastRateWad, pools, loan, settlers, checked }: Known,
): FactsPlan {
  const others = mentions.filter(({ address, token }) => !token && !isCoin(chainId, address))
  return {
    chainId,
    pools,
    loan,
    settlers,
    tokens: mentions.flatMap(({ address, token, amount }) =>
      token ? [tokenPlan(chainId, { address, token, amount }, lastRateWad(token), checked)] : [],
    ),
    strangers: others.map(({ address }) => {
      const contract = erc20(chainId, address)
      return { address, symbol: partOf(contract.symbol), decimals: partOf(contract.decimals) }
    }),
    ethUsd: others.some(({ address }) => parOf(chainId, address) === 'USD')
      ? partOf(ETH_USD_FEED)
      : undefined,
  }
}

function tokenPlan(
  chainId: number,
  { address, token, amount }: Mention & { token: Token },
  lastRateWad: bigint | undefined,
  checked: ReadonlySet<string>,
): TokenPlan {
  const size = amount ?? REFERENCE_TOKENS * 10n ** BigInt(token.decimals)
  const peg = pegReading({
    markets: marketsOf(token.id, chainId),
    decimals: token.decimals,
    referenceWei: size,
    // Asked at the same size, only the protocol's own instant exits are added.
    yoursWei: size,
    exchangeRateWad: lastRateWad,
    checked,
  })
  const isHome = chainId === token.homeChainId
  const { rate, localRate } = rateOn(token, chainId)
  const can = isHome ? capabilitiesOf(token.id) : undefined
  return {
    address,
    token,
    isHome,
    rate: partOf(rate),
    localRate: localRate && partOf(localRate),
    peg: {
      calls: peg.calls({ timestampS: 0 }),
      parse: (results, timestampS) => peg.parse(results, { timestampS }),
    },
    pause: can?.pause && partOf(can.pause),
    queue: can?.queue && partOf(can.queue),
    limits: can?.limits && partOf(can.limits),
  }
}

export function partOf<T>(reading: Reading<T>): Part<T> {
  return { calls: reading.calls(), parse: results => reading.parse(results) }
}

export function partsOf({ tokens, strangers, ethUsd, pools, loan, settlers }: FactsPlan): Part<unknown>[] {
  const parts = [
    ...tokens.flatMap(({ rate, localRate, peg, pause, queue, limits }) => [
      rate,
      localRate,
      peg,
      pause,
      queue,
      limits,
    ]),
    ...strangers.flatMap(({ symbol, decimals }) => [symbol, decimals]),
    ethUsd,
    ...pools.map(({ holdings }) => holdings),
    loan?.glance,
    settlers,
  ]
  return parts.filter(part => part !== undefined)
}
