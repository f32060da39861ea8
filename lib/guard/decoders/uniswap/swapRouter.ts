import { type Address, type Hex, isSameAddress, lower, NATIVE } from '../../../core/address.ts'
import { type Args, finder } from '../../abi.ts'
import type { CallRequest } from '../../decoder.ts'
import type { Draft } from '../../draft.ts'
import { Ledger, type Party } from '../../ledger.ts'
import { endsOfPath } from '../../path.ts'
import { wethOn } from './weth.ts'

/** How one router writes "you", "me" and "all I have". */
export interface Dialect {
  sender: readonly Address[]
  router: readonly Address[]
  /** An amount in of zero sells what the router holds. */
  zeroIsBalance: boolean
}

export interface State {
  ledger: Ledger
  weth: Address | undefined
  isPaidInCoin: boolean
  dialect: Dialect
  partyOf(address: Address): Party
  router: Address | undefined
  deadlineS: bigint | undefined
}

export interface Step {
  signature: string
  run(args: readonly unknown[], state: State): boolean
}

/** Ties the signature of one call inside a router's multicall to what it moves. False: not understood. */
export function step<const S extends string>(
  signature: S,
  run: (args: Args<S>, state: State) => boolean,
): Step {
  return { signature, run: run as Step['run'] }
}

export interface Trade {
  sell: Address
  buy: Address
  amount: bigint
  bound: bigint
  isExactIn: boolean
  to: Address
  deadlineS?: bigint
}

/** One swap of the program. Sold WETH is the coin that came with the call. */
export function trade(item: Trade, state: State): boolean {
  const { ledger, weth, dialect } = state
  const sold = item.isExactIn ? item.amount : item.bound
  const isCoin = state.isPaidInCoin && isSameAddress(item.sell, weth)
  if (item.isExactIn && item.amount === 0n && dialect.zeroIsBalance) ledger.spend(item.sell, undefined)
  else if (isCoin) ledger.spend(item.sell, sold)
  else ledger.pay(item.sell, sold, item.isExactIn ? 'exact' : 'max')
  ledger.buy(item.buy, item.isExactIn ? item.bound : item.amount, !item.isExactIn, state.partyOf(item.to))
  if (item.deadlineS !== undefined) state.deadlineS = item.deadlineS
  return true
}

/** Two tokens, or a path instead of them; a deadline only where the router keeps it here. */
type Struct =
  'f((address tokenIn, address tokenOut, bytes path, address recipient, uint256 deadline, uint256 amount, uint256 bound) p)'

/** The router's own swaps, told by their names: what is exact, the input or the output. Exact-out paths run backwards. */
export const swapSteps = (signatures: readonly string[]): Step[] =>
  signatures.map(signature =>
    step(signature as Struct, ([p], state) => {
      const isExactIn = signature.startsWith('exactInput')
      const isPair = p.path === undefined
      const [first, last] = (isPair ? [p.tokenIn, p.tokenOut] : endsOfPath(p.path)) ?? []
      if (!first || !last) return false
      const [sell, buy] = isPair || isExactIn ? [first, last] : [last, first]
      const { amount, bound, recipient: to, deadline: deadlineS } = p
      return trade({ sell, buy, amount, bound, isExactIn, to, deadlineS }, state)
    }),
  )

const MAX_STEPS = 32

/** Runs the calls of a swap router as one program. `deadlineS` of the envelope goes before that of a swap. */
export function programOf(steps: readonly Step[], dialect: Dialect) {
  const find = finder(steps)
  return (calls: readonly Hex[], call: CallRequest, deadlineS?: bigint): Draft | undefined => {
    const { from, to, valueWei, chainId } = call
    const ledger = new Ledger()
    const weth = wethOn(chainId)
    if (valueWei > 0n) {
      ledger.pay(NATIVE, valueWei)
      ledger.deposit(weth ?? NATIVE, valueWei)
    }
    const partyOf = (address: Address): Party => {
      const key = lower(address)
      if (dialect.sender.includes(key) || isSameAddress(key, from)) return 'sender'
      return dialect.router.includes(key) || isSameAddress(key, to) ? 'router' : key
    }
    const state: State = {
      ledger,
      weth,
      isPaidInCoin: valueWei > 0n,
      dialect,
      partyOf,
      router: to,
      deadlineS: undefined,
    }
    const isUnderstood =
      calls.length <= MAX_STEPS &&
      calls.every(data => {
        const found = find(data)
        return found?.fn.run(found.args, state) ?? false
      })
    const draft = ledger.swap(from, deadlineS ?? state.deadlineS)
    if (!draft || isUnderstood) return draft
    return { ...draft, confidence: 'low', reason: 'unknown-inner-call' }
  }
}
