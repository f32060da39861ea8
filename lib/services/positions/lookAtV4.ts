import { CHAINS } from '../../chains/index.ts'
import { type Address, lower } from '../../core/address.ts'
import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import { ask } from '../../core/inquiry.ts'
import type { UnixS } from '../../core/time.ts'
import type { Found, Positions } from '../../messaging/schemas/positions.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import { findTokenAt } from '../../tokens/index.ts'
import { LookThroughError } from '../../venues/defineLookThrough.ts'
import { type Deployment, UNISWAP } from '../../venues/uniswap/deployments.ts'
import { readV4 } from '../../venues/uniswap/v4Position.ts'
import { balanceOf, ifAny } from '../../venues/view.ts'
import { runInquiries } from '../ask/runInquiries.ts'
import { searchLogs } from '../withdrawals/searchLogs.ts'
import { isOurs, stored } from './asStored.ts'
import type { PositionsIo } from './positionsIo.ts'

/** `Transfer(address,address,uint256)` of ERC-721. Source: ethereum/ERCs:ERCS/erc-721.md. */
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'

interface Account {
  at: Deployment
  account: Address
  count: number
}

type Searches = Positions['searches']
type Seen = Pick<Positions, 'found' | 'searches'>

const isKnown = (chainId: number, token: Address) => findTokenAt(chainId, token) !== undefined

/**
 * Positions in Uniswap v4, whose manager counts them and does not list them: the ids come from its logs, searched
 * further back at each reading until as many are found as it counts. Those not found yet are said to be held, not left
 * out.
 */
export async function lookAtV4(
  io: PositionsIo,
  accounts: readonly Address[],
  { chainsOn }: Settings,
  before: Seen,
  nowS: UnixS,
): Promise<Seen> {
  const isOn = (id: number) => chainsOn[id] ?? CHAINS.find(chain => chain.id === id)?.isOnByDefault ?? false
  const all = accounts.flatMap(account =>
    UNISWAP.filter(({ chainId }) => isOn(chainId)).map(at => ({ at, account })),
  )
  const counts = await runInquiries(
    io.rpc,
    all.map(({ at: { chainId, v4Manager }, account }) =>
      ask(ifAny(balanceOf({ chainId, address: v4Manager, name: 'Uniswap v4 positions' }, account))),
    ),
  )
  const found: Found[] = []
  const searches: Searches = {}
  for (const [i, { at, account }] of all.entries()) {
    const outcome = counts.outcomes[i]
    if (outcome && 'value' in outcome && (outcome.value ?? 0n) > 0n) {
      const key = `${at.chainId}-${account}`
      const seen = await lookAtOne(
        io,
        { at, account, count: Number(outcome.value) },
        before.searches[key],
        nowS,
      )
      found.push(...seen.found)
      if (seen.search) searches[key] = seen.search
    } else if (outcome && 'error' in outcome) {
      found.push(...kept(before, at, account, outcome.error))
    }
  }
  return { found, searches }
}

/** What was known of an account whose chain does not answer now. */
const kept = ({ found }: Seen, { chainId }: Deployment, account: Address, error: ErrorInfo) =>
  found
    .filter(one => one.key.startsWith('uniswap-v4') && one.chainId === chainId && one.account === account)
    .map(one => ({ ...one, error }))

async function lookAtOne(
  io: PositionsIo,
  { at, account, count }: Account,
  known: Searches[string] | undefined,
  nowS: UnixS,
): Promise<{ found: Found[]; search: Searches[string] | undefined }> {
  const { chainId, v4Manager } = at
  const place = { account, chainId, name: 'Uniswap v4', asOfS: nowS }
  const read = async (search: Searches[string] | undefined) => {
    const ids = (search?.candidates ?? []).map(({ id }) => id)
    const { outcomes } = await runInquiries(io.rpc, [readV4(at, account, ids, isKnown)])
    return outcomes[0]
  }
  const unread = (error: ErrorInfo): Found => ({
    ...place,
    key: 'uniswap-v4-unlisted',
    asOfS: 0,
    error,
    positions: [],
  })
  let search = known
  try {
    let owned = await read(search)
    const missing = count - (owned && 'value' in owned ? owned.value.count : 0)
    if (missing > 0) {
      const log = {
        address: lower(v4Manager),
        topic: TRANSFER,
        accountAt: 2,
        id: { topic: 3 },
        isCounted: true,
      } as const
      search = await searchLogs(io, chainId, account, log, search, missing)
      owned = await read(search)
    }
    if (!owned || 'error' in owned) return { found: [unread(owned?.error ?? UNLISTED)], search }
    const positions = owned.value.positions.filter(isOurs).map(stored)
    const listed: Found[] = positions.length > 0 ? [{ ...place, key: 'uniswap-v4', positions }] : []
    return { found: owned.value.count < count ? [...listed, unread(UNLISTED)] : listed, search }
  } catch (error) {
    return { found: [unread({ ...toErrorInfo(error), name: 'LookThroughError' })], search }
  }
}

const UNLISTED: ErrorInfo = toErrorInfo(
  new LookThroughError('Uniswap v4 counts more than was found in its logs yet'),
)
