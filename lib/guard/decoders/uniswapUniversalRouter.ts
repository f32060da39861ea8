import { type Address, type Hex, lower, NATIVE } from '../../core/address.ts'
import { WAD } from '../../core/wad.ts'
import { type Addresses, callDecoder, decodeParameters, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import type { Draft } from '../draft.ts'
import { Ledger, type Party } from '../ledger.ts'
import { endsOfPath } from '../path.ts'
import { runV4, type V4Layout } from './uniswap/v4.ts'
import { wethOn } from './uniswap/weth.ts'

// Source: Uniswap/universal-router:contracts/libraries/Commands.sol, contracts/base/Dispatcher.sol

const MSG_SENDER = '0x0000000000000000000000000000000000000001'
const ROUTER = '0x0000000000000000000000000000000000000002'
/** "The router's whole balance": a hop that sells what the hop before bought. */
const CONTRACT_BALANCE = 2n ** 255n
const MAX_COMMANDS = 64

interface Version {
  /** Bits of a command that name it; the top one means: may revert. */
  mask: number
  v4: V4Layout | undefined
}

interface Run {
  ledger: Ledger
  version: Version
  weth: Address | undefined
  partyOf(address: Address): Party
}

function swapV3(input: Hex, isExactIn: boolean, { ledger, partyOf }: Run): boolean {
  const p = decodeParameters(
    'address recipient, uint256 amount, uint256 bound, bytes path, bool payerIsUser',
    input,
  )
  const ends = p && endsOfPath(p[3])
  if (!p || !ends) return false
  const [sell, buy] = isExactIn ? ends : [ends[1], ends[0]]
  trade(ledger, { sell, buy, amount: p[1], bound: p[2], isExactIn, isSender: p[4], to: partyOf(p[0]) })
  return true
}

function swapV2(input: Hex, isExactIn: boolean, { ledger, partyOf }: Run): boolean {
  const p = decodeParameters(
    'address recipient, uint256 amount, uint256 bound, address[] path, bool payerIsUser',
    input,
  )
  const [sell, buy] = [p?.[3][0], p?.[3].at(-1)]
  if (!p || !sell || !buy) return false
  trade(ledger, { sell, buy, amount: p[1], bound: p[2], isExactIn, isSender: p[4], to: partyOf(p[0]) })
  return true
}

interface Trade {
  sell: Address
  buy: Address
  amount: bigint
  bound: bigint
  isExactIn: boolean
  isSender: boolean
  to: Party
}

function trade(ledger: Ledger, { sell, buy, amount, bound, isExactIn, isSender, to }: Trade): void {
  const sold = isExactIn ? amount : bound
  if (isSender) ledger.pay(sell, sold, isExactIn ? 'exact' : 'max')
  else ledger.spend(sell, sold === CONTRACT_BALANCE ? undefined : sold)
  ledger.buy(buy, isExactIn ? bound : amount, !isExactIn, to)
}

function payments(command: number, input: Hex, { ledger, weth, partyOf }: Run): boolean {
  if (command === 0x0b || command === 0x0c) {
    const p = decodeParameters('address recipient, uint256 amount', input)
    if (!p || !weth) return false
    if (command === 0x0b) ledger.turn(NATIVE, weth)
    else {
      ledger.turn(weth, NATIVE)
      const to = partyOf(p[0])
      if (to !== 'router') ledger.sweep(NATIVE, p[1], to)
    }
    return true
  }
  const p = decodeParameters('address token, address recipient, uint256 amount', input)
  if (!p) return false
  const token = p[0] === `0x${'0'.repeat(40)}` ? NATIVE : p[0]
  const to = partyOf(p[1])
  if (command === 0x04) ledger.sweep(token, p[2], to)
  else if (command === 0x05) {
    if (to === 'sender') ledger.buy(token, p[2], true, to)
    else ledger.spend(token, p[2])
  } else if (command === 0x06) ledger.portion(token, p[2])
  else if (command === 0x07) ledger.portion(token, p[2], WAD)
  else {
    // PERMIT2_TRANSFER_FROM: the sender's tokens, handed to the router or straight to a pool.
    ledger.pay(token, p[2])
    if (to === 'router') ledger.deposit(token, p[2])
  }
  return true
}

/** PERMIT2_TRANSFER_FROM_BATCH: several tokens of the sender at once. */
function transferBatch(input: Hex, { ledger, partyOf }: Run): boolean {
  const list = decodeParameters(
    '(address from, address to, uint160 amount, address token)[] transfers',
    input,
  )?.[0]
  if (!list) return false
  for (const { to, amount, token } of list.slice(0, MAX_COMMANDS)) {
    ledger.pay(token, amount)
    if (partyOf(to) === 'router') ledger.deposit(token, amount)
  }
  return list.length <= MAX_COMMANDS
}

/** Commands that move nothing: permits, checks of balances. */
const SILENT = [0x03, 0x0a, 0x0e]

function run(commands: Hex, inputs: readonly Hex[], state: Run): boolean {
  const codes = commands.slice(2).match(/../g) ?? []
  if (codes.length > MAX_COMMANDS || inputs.length < codes.length) return false
  return codes.every((code, index) => {
    const command = Number.parseInt(code, 16) & state.version.mask
    const input = inputs[index]
    if (input === undefined) return false
    if (command === 0x00 || command === 0x01) return swapV3(input, command === 0x00, state)
    if (command === 0x08 || command === 0x09) return swapV2(input, command === 0x08, state)
    if (command === 0x10 && state.version.v4)
      return runV4(input, state.version.v4, state.ledger, state.partyOf)
    if ([0x02, 0x04, 0x05, 0x06, 0x07, 0x0b, 0x0c].includes(command)) return payments(command, input, state)
    if (command === 0x21 && state.version.v4) {
      const inner = decodeParameters('bytes commands, bytes[] inputs', input)
      return inner !== undefined && run(inner[0], inner[1], state)
    }
    if (command === 0x0d) return transferBatch(input, state)
    if (command === 0x40 && state.version.v4 === 'hopPrices') {
      // An Across deposit: what the router holds goes to another chain.
      state.ledger.doubt = 'leaves-the-chain'
      return true
    }
    return SILENT.includes(command)
  })
}

function execute(
  version: Version,
  [commands, inputs, deadlineS]: readonly [Hex, readonly Hex[], bigint?],
  call: CallRequest,
) {
  const { from, to, valueWei, chainId } = call
  const ledger = new Ledger()
  if (valueWei > 0n) {
    ledger.pay(NATIVE, valueWei)
    ledger.deposit(NATIVE, valueWei)
  }
  const partyOf = (address: Address): Party => {
    const key = lower(address)
    if (key === MSG_SENDER || key === from?.toLowerCase()) return 'sender'
    return key === ROUTER || key === to?.toLowerCase() ? 'router' : key
  }
  const isUnderstood = run(commands, inputs, { ledger, version, weth: wethOn(chainId), partyOf })
  const draft = ledger.swap(from, deadlineS)
  if (ledger.doubt === 'leaves-the-chain' && isUnderstood)
    return { ...ledger.payments(), kind: 'bridge' as const, deadlineS }
  if (isUnderstood && draft) return draft
  const unknown: Draft = { kind: 'unknown', deadlineS, confidence: 'none', reason: 'unknown-command' }
  return draft ? { ...draft, confidence: 'low' as const, reason: 'unknown-command' } : unknown
}

function universalRouter(name: string, version: Version, addresses: Addresses): Decoder {
  return callDecoder({
    id: `uniswap-universal-router-${name}`,
    addresses,
    functions: [
      on('execute(bytes commands, bytes[] inputs)', (args, call) => execute(version, args, call)),
      on('execute(bytes commands, bytes[] inputs, uint256 deadline)', (args, call) =>
        execute(version, args, call),
      ),
    ],
  })
}

export const universalRouterV1 = universalRouter(
  'v1',
  { mask: 0x3f, v4: undefined },
  {
    '0xef1c6e67703c7bd7107eed8303fbe6ec2554bf6b': [1],
    '0xb555edf5dcf85f42ceef1f3630a52a108e55a654': [10],
    '0x4c60051384bd2d3c01bfc845cf5f4b44bcbe9de5': [137, 42161],
    '0x5dc88340e1c5c6366864ee415d6034cadd1a9897': [56],
  },
)

export const universalRouterV12 = universalRouter(
  'v1.2',
  { mask: 0x3f, v4: undefined },
  {
    '0x3fc91a3afd70395cd496c647d5a6cc9d4b2b7fad': [1, 8453],
    '0xcb1355ff08ab38bbce60111f1bb2b784be25d7e8': [10],
    '0xec8b0f7ffe3ae75d7ffab09429e3675bb63503e4': [10, 56, 8453, 42161],
    '0x5e325eda8064b456f4781070c0738d849c824258': [42161],
    '0x643770e279d5d0733f21d6dc03a8efbabf3255b4': [137],
    '0xec7be89e9d109e7e3fec59c222cf297125fefda2': [137],
    '0x4dae2f939acf50408e13d58534ff8c2776d45265': [56],
  },
)

export const universalRouterV2 = universalRouter(
  'v2',
  { mask: 0x3f, v4: 'plain' },
  {
    '0x66a9893cc07d91d95644aedd05d03f95e1dba8af': [1],
    '0x851116d9223fabed8e56c0e6b8ad0c31d98b3507': [10],
    '0x6ff5693b99212da76ad316178a184ab56d299b43': [8453],
    '0xa51afafe0263b40edaef0df8781ea9aa03e381a3': [42161],
    '0xef740bf23acae26f6492b10de645d6b98dc8eaf3': [130],
    '0x1095692a6237d83c6a72f3f5efedb9a670c49223': [137],
    '0x1906c1d672b88cd1b9ac7593301ca990f94eae07': [56],
  },
)

export const universalRouterV211 = universalRouter(
  'v2.1.1',
  { mask: 0x7f, v4: 'hopPrices' },
  {
    '0x4c82d1fbfe28c977cbb58d8c7ff8fcf9f70a2cca': [1],
    '0x8b844f885672f333bc0042cb669255f93a4c1e6b': [10, 56, 137, 42161, 59144],
    '0xfdf682f51fe81aa4898f0ae2163d8a55c127fbc7': [130, 8453],
  },
)
