import { toErrorInfo } from '../../core/appError.ts'
import { DAY_S, HOUR_S, MINUTE_S, type UnixS } from '../../core/time.ts'
import type { PegSource } from '../../finance/peg/source.ts'
import { OFFCHAIN_SOURCES } from '../../markets/offchain/index.ts'
import type { OffchainSource } from '../../markets/offchain/offchainSource.ts'
import type { Offchain } from '../../messaging/schemas/offchain.ts'
import { findTokenAt, TOKENS } from '../../tokens/index.ts'

export interface OffchainIo {
  isAllowed(origin: string): Promise<boolean>
  fetchJson(url: string): Promise<unknown>
  store: { get(): Promise<Offchain>; update(change: (known: Offchain) => Offchain): Promise<Offchain> }
}

type Said = Offchain[string]

/** Where these services price tokens: on Ethereum. Copies on other chains are other markets. */
export const OFFCHAIN_CHAIN_ID = 1

/** Every token of Ethereum that is worth ether, held or not: what is asked tells nothing of who asks. */
const ADDRESSES = TOKENS.filter(({ underlying }) => underlying === 'ETH').flatMap(
  ({ addresses }) => addresses[OFFCHAIN_CHAIN_ID]?.address ?? [],
)

/**
 * Asks the services that are switched on and granted: hourly while all is calm, every five minutes while something
 * needs a second word. What fails is remembered with its reason and asked again in due time.
 */
export async function askOffchain(
  io: OffchainIo,
  isOn: Readonly<Record<string, boolean>>,
  isNeeded: boolean,
  nowS: UnixS,
): Promise<Offchain> {
  const known = await io.store.get()
  const everyS = isNeeded ? 5 * MINUTE_S : HOUR_S
  const due = OFFCHAIN_SOURCES.filter(({ id }) => isOn[id] && nowS - (known[id]?.askedAtS ?? 0) >= everyS)
  const asked = await Promise.all(
    due.map(async source => [source.id, await askOne(io, source, known[source.id], nowS)] as const),
  )
  const news = Object.fromEntries(asked.filter(([, said]) => said !== undefined)) as Offchain
  return Object.keys(news).length === 0 ? known : io.store.update(now => ({ ...now, ...news }))
}

async function askOne(
  io: OffchainIo,
  source: OffchainSource,
  before: Said | undefined,
  nowS: UnixS,
): Promise<Said | undefined> {
  if (!(await io.isAllowed(source.origin))) return undefined
  try {
    const listing = await listingOf(io, source, before, nowS)
    if (listing && !listing.isTraded) return { askedAtS: nowS, rates: [], listing }
    const bodies = await Promise.all(source.urls(ADDRESSES).map(url => io.fetchJson(url)))
    const said = bodies.flatMap(body => source.parse(body, nowS))
    const rates = said.flatMap(({ token, rateWad, updatedAtS }) => {
      const tokenId = typeof token === 'string' ? token : findTokenAt(OFFCHAIN_CHAIN_ID, token.address)?.id
      return tokenId === undefined ? [] : [{ tokenId, rateWad, updatedAtS }]
    })
    return { askedAtS: nowS, rates, ...(listing && { listing }) }
  } catch (error) {
    return {
      askedAtS: nowS,
      rates: [],
      error: toErrorInfo(error),
      ...(before?.listing && { listing: before.listing }),
    }
  }
}

async function listingOf(
  io: OffchainIo,
  { listing }: OffchainSource,
  before: Said | undefined,
  nowS: UnixS,
): Promise<Said['listing']> {
  if (!listing) return undefined
  if (before?.listing && nowS - before.listing.askedAtS < DAY_S) return before.listing
  return { askedAtS: nowS, isTraded: listing.isTraded(await io.fetchJson(listing.url)) }
}

/** What was said of one token, as sources of its peg. */
export function offchainSourcesOf(
  said: Offchain,
  isOn: Readonly<Record<string, boolean>>,
  tokenId: string,
  chainId: number,
): PegSource[] {
  if (chainId !== OFFCHAIN_CHAIN_ID) return []
  return OFFCHAIN_SOURCES.filter(({ id }) => isOn[id]).flatMap(({ id, sourceClass, maxAgeS }) =>
    (said[id]?.rates ?? [])
      .filter(rate => rate.tokenId === tokenId)
      .map(({ rateWad, updatedAtS }) => ({
        marketId: id,
        sourceClass,
        rateWad,
        amountIn: 0n,
        updatedAtS,
        maxAgeS,
        isAlreadyPeg: false,
      })),
  )
}
