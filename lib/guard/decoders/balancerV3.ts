import { type Address, type Hex, isSameAddress, NATIVE } from '../../core/address.ts'
import { callDecoder, type FunctionDecoder, finder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import { approval, type Draft, get, give, swapIn, swapOut } from '../draft.ts'
import { innerCalls } from '../innerCalls.ts'
import { wethOn } from './uniswap/weth.ts'

const tail = 'uint256 deadline, bool wethIsEth, bytes userData'
const steps = '(address pool, address tokenOut, bool isBuffer)[] steps'

const asEth = (token: Address, isEth: boolean, { chainId }: CallRequest): Address =>
  isEth && isSameAddress(token, wethOn(chainId)) ? NATIVE : token

interface Path {
  tokenIn: Address
  tokenOut: Address | undefined
  sold: bigint
  bought: bigint
}

interface Route extends Omit<Path, 'tokenOut'> {
  steps: readonly { tokenOut: Address }[]
}

/** Paths that share both ends are one swap; else only their legs can be told. */
function along(
  paths: readonly Path[],
  isExactIn: boolean,
  isEth: boolean,
  call: CallRequest,
  deadlineS: bigint,
): Draft {
  const sold = new Map<Address, bigint>()
  const bought = new Map<Address, bigint>()
  for (const path of paths) {
    const [sell, buy] = [asEth(path.tokenIn, isEth, call), path.tokenOut && asEth(path.tokenOut, isEth, call)]
    sold.set(sell, (sold.get(sell) ?? 0n) + path.sold)
    if (buy) bought.set(buy, (bought.get(buy) ?? 0n) + path.bought)
  }
  return {
    kind: 'swap',
    give: [...sold].map(([token, amount]) => give(token, amount, isExactIn ? 'exact' : 'max')),
    receive: [...bought].map(([token, amount]) => get(token, amount, isExactIn ? 'min' : 'exact')),
    recipient: call.from,
    deadlineS,
  }
}

const pool = (call: CallRequest, draft: Omit<Draft, 'kind'>): Draft => ({
  kind: 'lp',
  recipient: call.from,
  ...draft,
})

// Source: balancer/balancer-v3-monorepo:pkg/vault/contracts/Router.sol, BatchRouter.sol, RouterCommon.sol
const functions: FunctionDecoder[] = [
  on(
    `swapSingleTokenExactIn(address pool, address tokenIn, address tokenOut, uint256 amount, uint256 min, ${tail})`,
    ([, sell, buy, amount, min, deadlineS, isEth], call) =>
      swapIn([asEth(sell, isEth, call), amount], [asEth(buy, isEth, call), min], {
        recipient: call.from,
        deadlineS,
      }),
  ),
  on(
    `swapSingleTokenExactOut(address pool, address tokenIn, address tokenOut, uint256 amount, uint256 max, ${tail})`,
    ([, sell, buy, amount, max, deadlineS, isEth], call) =>
      swapOut([asEth(sell, isEth, call), max], [asEth(buy, isEth, call), amount], {
        recipient: call.from,
        deadlineS,
      }),
  ),
  ...([true, false] as const).map(isExactIn =>
    // The type of a list of structs with lists in them is more than the ABI types can tell.
    on(
      `swapExact${isExactIn ? 'In' : 'Out'}((address tokenIn, ${steps}, uint256 sold, uint256 bought)[] paths, ${tail})` as string,
      (args, call) => {
        const [paths, deadlineS, isEth] = args as unknown as [readonly Route[], bigint, boolean]
        const list = paths.map(path => ({ ...path, tokenOut: path.steps.at(-1)?.tokenOut }))
        return along(list, isExactIn, isEth, call, deadlineS)
      },
    ),
  ),
  // The order of the amounts is the pool's: which tokens they are is not in the call.
  on(
    'addLiquidityProportional(address pool, uint256[] max, uint256 shares, bool wethIsEth, bytes userData)',
    ([share, , shares], call) => pool(call, { direction: 'join', receive: [get(share, shares, 'exact')] }),
  ),
  on(
    'addLiquidityUnbalanced(address pool, uint256[] amounts, uint256 min, bool wethIsEth, bytes userData)',
    ([share, , min], call) => pool(call, { direction: 'join', receive: [get(share, min)] }),
  ),
  on(
    'removeLiquidityProportional(address pool, uint256 shares, uint256[] mins, bool wethIsEth, bytes userData)',
    ([share, shares], call) => pool(call, { direction: 'exit', give: [give(share, shares)] }),
  ),
  on(
    'removeLiquiditySingleTokenExactIn(address pool, uint256 shares, address tokenOut, uint256 min, bool wethIsEth, bytes userData)',
    ([share, shares, buy, min, isEth], call) =>
      pool(call, {
        direction: 'exit',
        give: [give(share, shares)],
        receive: [get(asEth(buy, isEth, call), min)],
      }),
  ),
]

const find = finder(functions)

/** The router's own calls inside one of its envelopes. One that is not known leaves doubt about the others. */
function inside(calls: readonly Hex[], call: CallRequest, context: DecodeContext): Draft[] | undefined {
  const inner = innerCalls(find, calls, call, context)
  if (!inner || inner.isRead) return inner?.drafts
  return inner.drafts.map(draft => ({ ...draft, confidence: 'low', reason: 'unknown-inner-call' }))
}

export const balancerV3 = callDecoder({
  id: 'balancer-v3',
  // Router and BatchRouter of each chain: npm @balancer/sdk 6.1.1
  addresses: {
    '0xae563e3f8219521950555f5962419c8919758ea2': [1],
    '0x136f1efcc3f8f88516b9e94110d56fdbfb1778d1': [1],
    '0xe2fa4e1d17725e72dcdafe943ecf45df4b9e285b': [10, 100],
    '0xad89051bed8d96f045e8912ae1672c6c0bf8a85e': [10, 42161],
    '0x4eff2d77d9ffbaefb4b141a3e494c085b3ff4cb5': [100],
    '0x9da18982a33fd0c7051b19f0d7c76f2d5e7e017c': [143, 9745],
    '0x85a80afee867adf27b50bdb7b76da70f1e853062': [143, 8453, 9745],
    '0x93db4682a40721e7c698ea0a842389d10fa8dae5': [146],
    '0x7761659f9e9834ad367e4d25e0306ba7a4968daf': [146],
    '0xa8920455934da4d853faac1f94fe7bef72943ef1': [999],
    '0x9dd5db2d38b50bef682ce532bcca5dfd203915e1': [999],
    '0x3f170631ed9821ca51a59d996ab095162438dc10': [8453],
    '0xeaedc32a51c510d35ebc11088fd5ff2b47aacf2e': [42161],
    '0xf39ca6ede9bf7820a952b52f3c94af526bab9015': [43114],
    '0xc9b36096f5201ea332db35d6d195774ea0d5988f': [43114],
  },
  functions: [
    ...functions,
    on(
      'permitBatchAndCall((address token, address owner, address spender, uint256 amount, uint256 nonce, uint256 deadline)[] permits, bytes[] signatures, ((address token, uint160 amount, uint48 expiration, uint48 nonce)[] details, address spender, uint256 sigDeadline) permit2Batch, bytes permit2Signature, bytes[] calls)',
      ([, , batch, , calls], call, context) => {
        // The widest allowance of the batch stands for all.
        const items = batch.details.slice(0, 64).map(item => approval(item.token, batch.spender, item.amount))
        const widest = items.find(item => item.isUnlimited) ?? items[0]
        return inside(calls, call, context)?.map(draft => ({ ...draft, approval: widest }))
      },
    ),
    on('multicall(bytes[] data)', ([calls], call, context) => inside(calls, call, context)),
  ],
})
