import { findTokenAt, TOKENS } from '../tokens/index.ts'
import { decode } from './decode.ts'
import type { GuardRequest } from './decoder.ts'
import type { Intent } from './intent.ts'
import { type Fields, fieldsOf } from './message.ts'
import { parseRequest } from './parseRequest.ts'

/** One intent as `npm run inspect -- FILE --json` prints it. Raw integers are decimal strings; null: not said. */
export interface InspectedIntent {
  kind: string
  direction: string | null
  protocol: string
  function: string | null
  sellToken: string | null
  sellAmount: string | null
  sellMode: string | null
  buyToken: string | null
  minBuyAmount: string | null
  buyMode: string | null
  recipient: string | null
  spender: string | null
  token: string | null
  amount: string | null
  unlimited: boolean
  deadline: string | null
  flags: string[]
  /** Allowances that the call takes along by signature, where it is not itself one. */
  permits?: { token: string | null; spender: string | null; amount: string | null }[]
}

export interface Inspection {
  id: string
  intents: InspectedIntent[]
  /** Index of the first intent that is not an approval; 0 when all are. */
  main: number
  lstRole: 'sell' | 'buy' | 'both' | 'approve' | 'protocol' | 'market' | 'route' | 'none'
  confidence: Intent['confidence']
  reason?: string | undefined
}

const digits = (value: bigint | undefined) => value?.toString() ?? null

function permitsOf({ kind, approval }: Intent): Pick<InspectedIntent, 'permits'> {
  if (kind === 'approve' || !approval) return {}
  const { token, spender, amount } = approval
  return { permits: [{ token: token ?? null, spender: spender ?? null, amount: digits(amount) }] }
}

function show(intent: Intent): InspectedIntent {
  // An allowance that a swap takes along is not what the swap is.
  const approval = intent.kind === 'approve' ? intent.approval : undefined
  const [sell, buy] = [intent.give[0], intent.receive[0]]
  return {
    kind: intent.kind,
    direction: intent.direction ?? null,
    protocol: intent.venue,
    // Signed messages have a type, not a function.
    function: intent.function?.includes('(') ? intent.function : null,
    sellToken: sell?.token ?? null,
    sellAmount: digits(sell?.amount),
    sellMode: sell?.mode ?? null,
    buyToken: buy?.token ?? null,
    minBuyAmount: digits(buy?.amount),
    buyMode: buy?.mode ?? null,
    recipient: intent.recipient ?? null,
    spender: approval?.spender ?? null,
    token: approval?.token ?? intent.about ?? null,
    amount: digits(approval?.amount),
    unlimited: approval?.isUnlimited ?? false,
    deadline: digits(intent.deadlineS),
    flags: intent.flags,
    ...permitsOf(intent),
  }
}

/** Whether an LST is named anywhere in the bytes of a request: then it is at least on the way. */
function isOnRoute(requests: readonly GuardRequest[]): boolean {
  return requests.some(request => {
    if (request.type !== 'call') return false
    return TOKENS.some(token => {
      const address = token.addresses[request.chainId]?.address
      return address !== undefined && request.data.includes(address.slice(2).toLowerCase())
    })
  })
}

/** Venues of the protocols that issue liquid staking and restaking tokens, by the beginning of their id. */
const ISSUERS =
  /^(lido|rocketpool|frax|sfrxeth|etherfi|renzo|kelp|puffer|swell|stader|mantle|stakewise|origin|dinero|sceptre|staked-celo|veda-teller|binance-wbeth|ankr|bedrock|beets|benqi|hyperbeat|hypha|inceptionlrt|kinetiq|liquid-collective|lista-dao|stakestone|yieldnest)\b/

function roleOf(intents: readonly Intent[], requests: readonly GuardRequest[]): Inspection['lstRole'] {
  const chainId = requests[0]?.chainId ?? 1
  const isLst = (token: string | undefined) =>
    token !== undefined && findTokenAt(chainId, token) !== undefined
  const acts = intents.filter(intent => intent.kind !== 'approve')
  const sells = acts.some(({ give }) => give.some(leg => isLst(leg.token)))
  const buys = acts.some(({ receive }) => receive.some(leg => isLst(leg.token)))
  if (sells && buys) return 'both'
  if (sells) return 'sell'
  if (buys) return 'buy'
  if (intents.some(({ approval }) => isLst(approval?.token))) return 'approve'
  if (acts.some(intent => ISSUERS.test(intent.venue))) return 'protocol'
  return acts.length > 0 && isOnRoute(requests) ? 'route' : 'none'
}

/** The least sure of all. */
function leastConfidence(intents: readonly Intent[]): Intent['confidence'] {
  const order = ['none', 'low', 'high'] as const
  return order.find(level => intents.some(intent => intent.confidence === level)) ?? 'none'
}

/** The parameters of the JSON-RPC method that one case of requests.dev.json stands for. */
function paramsOf(item: Fields): unknown {
  if (item.method === 'eth_signTypedData_v4') return [item.from, item.typedData]
  if (item.method === 'wallet_sendCalls')
    return [{ from: item.from, chainId: item.chainId, calls: item.calls }]
  return [
    {
      from: item.from ?? undefined,
      to: item.to,
      value: item.value ?? undefined,
      data: item.data ?? undefined,
    },
  ]
}

/** What is understood of one case in the form of requests.dev.json. Never throws. */
export function inspect(value: unknown): Inspection {
  const item = fieldsOf(value)
  const id = typeof item.id === 'string' ? item.id : ''
  const chainId = typeof item.chainId === 'number' ? item.chainId : 1
  const method = typeof item.method === 'string' ? item.method : ''
  const parsed = parseRequest({ method, chainId, params: item.params ?? paramsOf(item) })
  if (parsed.reason !== undefined)
    return { id, intents: [], main: 0, lstRole: 'none', confidence: 'none', reason: parsed.reason }
  const intents = parsed.requests.flatMap(request => decode(request))
  const main = Math.max(
    intents.findIndex(({ kind }) => kind !== 'approve'),
    0,
  )
  const reason = intents.find(intent => intent.reason)?.reason
  return {
    id,
    intents: intents.map(show),
    main,
    lstRole: roleOf(intents, parsed.requests),
    confidence: leastConfidence(intents),
    ...(reason ? { reason } : {}),
  }
}
