import { type Address, type Hex, lower, NATIVE } from '../../core/address.ts'
import { type Addresses, callDecoder, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import type { Draft } from '../draft.ts'
import { Ledger, type Party } from '../ledger.ts'
import { runCommands, type Version } from './uniswap/commands.ts'
import { wethOn } from './uniswap/weth.ts'

// Source: Uniswap/universal-router:contracts/UniversalRouter.sol; addresses: its deploy-addresses and npm universal-router-sdk

const MSG_SENDER = '0x0000000000000000000000000000000000000001'
const ROUTER = '0x0000000000000000000000000000000000000002'
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
  const isUnderstood = runCommands(commands, inputs, { ledger, version, weth: wethOn(chainId), partyOf })
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
