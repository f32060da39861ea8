import { describe, expect, it } from 'vitest'
import { addressOf } from '@/lib/guard/draft'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from './random'
import { readCorpus } from './score'
import { type Attempt, attempt, type EntryPoint, FROM, isUnderstood, readData } from './selectors'

const entries = readData<{ functions: EntryPoint[] }>('selectors.draft.json')?.functions
const corpus = readCorpus() ?? []

/** Calls that are never a request: they stand inside an envelope, whose decoder reads them. */
const INNER = ['inner', 'sweep', 'permit']
const isInner = ({ kind, protocol }: EntryPoint) => INNER.includes(kind) || protocol === 'uniswap-periphery'

/** Entry points that are not decoded, or whose arguments are programs that chance does not write, each with the reason. */
const NOT_DECODED: Readonly<Record<string, string>> = {
  '0xfd3ad6d4': 'Settler.executeMetaTxn is sent by a relayer; the person signs SlippageAndActions',
  '0xb68fb020': '1inch cancelOrder: said to cancel an order, which is no intent of this list',
  '0x7bc41b96': 'EthFlow invalidateOrder: said to cancel an order',
  '0x13d79a0b': 'CoW settle: a solver’s, said so',
  '0x3f62192e': 'UniswapX execute: a filler’s, said so',
  '0x0d7a16c3': 'UniswapX executeBatch: a filler’s, said so',
  '0x1fad948c': 'handleOps: a bundler’s, said so',
  '0x765e827f': 'handleOps: a bundler’s, said so',
  '0xe0724b6e': 'Argent’s execute runs code in the name of the account: said so',
  '0x1cff79cd': 'a DSProxy runs code in the name of the account: said so',
  '0xb6b55f25':
    'deposit(uint256): the call of many protocols, naming nothing; gauges are known by no address',
  '0x156e29f6':
    'Origin’s mint with an asset: only that of the vault, which chance does not name (origin.test.ts)',
  '0xe9ae5c53': 'ERC-7579 execute: a mode and packed calls, which chance does not write (wrappers.test.ts)',
  '0x8d80ff0a': 'multiSend: packed transactions (wrappers.test.ts)',
  '0xac9650d8':
    'multicall(bytes[]): the inner calls’ meaning is the contract’s (uniswapPositions, balancer, morpho)',
  '0x1f0464d1': 'multicall with a block hash: as with a deadline, which requests.dev.json has',
  '0xe179219d': 'Puffer depositStETH of a struct in a struct: not a function of its depositor',
  '0x24856bc3': 'Universal Router execute without a deadline: a program (universalRouter.test.ts)',
  '0xdd46508f': 'V4 modifyLiquidities: a program (sdk/uniswapPositions.test.ts)',
  '0x84a7f3dd': 'Odos swapMultiCompact: hand packed (decoders/odos.test.ts)',
}

/** Where the list's own reading, derived by name, is not what the contract does. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  '0xa415bcad recipient': 'borrowed tokens go to the caller; onBehalfOf is who owes them',
  '0x8720316d recipient': 'collateral goes to the receiver, not to onBehalf',
  '0x4798ce5b recipient': '`_to` is the token bought',
  '0x1a4c1ca3 recipient': '`_to` is the token bought; the receiver comes last',
  '0x30f28b7a sellAmount': 'what is asked for moves, which may be less than is permitted',
  '0x137c29fe sellAmount': 'what is asked for moves, which may be less than is permitted',
  '0xc04a8a10 sellAmount': 'permission to borrow: an allowance, nothing is sold',
  '0x5a3b74b9 sellToken': 'a setting about a token: none moves',
  '0x62e238bb recipient': 'the taker is paid; order.receiver is paid by the taker',
  '0x9fda64bd recipient': 'the taker is paid; order.receiver is paid by the taker',
  '0xf497df75 recipient': 'the taker is paid; order.receiver is paid by the taker',
  '0x69328dec sellToken': 'Swell’s simple staking gives back, it does not take',
  '0x69328dec sellAmount': 'Swell’s simple staking gives back, it does not take',
  '0xf3fef3a3 sellToken': 'Zircuit gives back, it does not take',
  '0xf3fef3a3 sellAmount': 'Zircuit gives back, it does not take',
  '0xf35b4733 sellAmount': 'the coin that comes along is sold, not one part of it',
  '0x77725df6 sellAmount': 'the sum is an argument of its own; the list names one part',
  '0x7a1eb1b9 sellAmount': 'the sum is an argument of its own; the list names one part',
  '0x5161b966 sellToken': 'the first token is WETH, paid with ETH',
  '0x9a2967d2 buyToken': 'the last token is WETH, paid out as ETH',
  '0xd3a86833 sellToken': 'a claim: the asset arrives',
  '0xc8393ba9 sellToken': 'rsETH is given; the asset is what is asked for',
  '0xc5a67b01 sellToken': 'rsETH is given; the asset is what is asked for',
  '0xfef828dc recipient': 'the receivers of the inputs are the executors; that of the outputs is paid',
  '0x4e390267 sellToken': 'the market’s PT; the list names the token of a filled limit order',
  '0x58bda475 sellToken': 'the market’s SY; the list names the token of a filled limit order',
  '0x2a50917c sellToken': 'the market’s SY; the list names the token of a filled limit order',
  '0x7b8b4b95 sellToken': 'the market’s SY; the list names the token of a filled limit order',
  '0xa578efaf buyToken': 'the maker’s WETH is paid out as ETH',
  '0x706394d5 sellToken': 'the taker’s WETH is paid with ETH',
}

const FIELDS = ['sellToken', 'sellAmount', 'buyToken', 'minBuyAmount', 'recipient', 'spender'] as const

/** `a.b[].c` in the arguments; undefined where the path is words. */
function at(args: Record<string, unknown>, path: string): string | undefined {
  if (!/^[\w.[\]]+$/.test(path)) return undefined
  let value: unknown = args
  for (const key of path.split('.')) {
    value = (value as Record<string, unknown> | undefined)?.[key.replace(/\[\w*\]$/, '')]
    if (/\[\w*\]$/.test(key)) value = (value as unknown[] | undefined)?.at(key.endsWith('[last]') ? -1 : 0)
  }
  const isValue = ['string', 'number', 'bigint'].includes(typeof value)
  return isValue ? String(value).toLowerCase() : undefined
}

/** What is read otherwise than the list says, field by field. */
function differences({ fields, selector }: EntryPoint, { result, args }: Attempt): string[] {
  return FIELDS.flatMap(name => {
    const wanted = fields[name] === undefined ? undefined : at(args, fields[name])
    const got = result.intents[0]?.[name]
    const isBool = wanted === 'true' || wanted === 'false'
    // Addresses in whole words, flags above them.
    const isWord = typeof got === 'string' && got.startsWith('0x') && /^\d+$/.test(wanted ?? 'x')
    const isSame = got === wanted || (isWord && got === addressOf(BigInt(wanted ?? 0)))
    if (wanted === undefined || isBool || isSame || READ_OTHERWISE[`${selector} ${name}`]) return []
    // A zero recipient, or none at all, is the sender.
    if (name === 'recipient' && got === FROM && BigInt(wanted) < 3n) return []
    return [`${name}: ${got} ≠ ${wanted}`]
  })
}

const inCorpus = (selector: string) =>
  corpus
    .filter(({ data, calls = [] }) =>
      [data, ...calls.map(call => call.data)].some(d => d?.startsWith(selector)),
    )
    .some(item => inspect(item).confidence !== 'none')

describe.skipIf(!entries)('selectors.draft.json', () => {
  const random = randomFrom(31)
  const tried = (entries ?? [])
    .filter(entry => !isInner(entry))
    .map(entry => ({ entry, found: attempt(entry, random) }))

  it('has a decoder for every entry point, or a reason why not', () => {
    const missing = tried
      .filter(({ entry, found }) => !isUnderstood(found) && !NOT_DECODED[entry.selector])
      .filter(({ entry }) => !inCorpus(entry.selector))
    expect(missing.map(({ entry }) => `${entry.protocol} ${entry.signature}`)).toEqual([])
    const understood = tried.filter(({ found }) => isUnderstood(found)).length
    console.log(`${understood} of ${tried.length} entry points read from random arguments`)
  })

  it('keeps no reason for what is decoded by now', () => {
    const needless = tried.filter(({ entry, found }) => NOT_DECODED[entry.selector] && isUnderstood(found))
    expect(needless.map(({ entry }) => entry.selector)).toEqual([])
  })

  it('is read as it says where the amounts are', () => {
    const sure = tried.filter(({ found }) => found.result.confidence === 'high')
    expect(sure.length).toBeGreaterThan(250)
    const wrong = sure.flatMap(({ entry, found }) =>
      differences(entry, found).map(
        text => `${entry.protocol} ${entry.selector} ${entry.named.slice(0, 60)}: ${text}`,
      ),
    )
    expect(wrong).toEqual([])
  })
})

if (!entries) console.warn('selectors.draft.json is not here: 450 entry points skipped (set MOORING_DATA).')
