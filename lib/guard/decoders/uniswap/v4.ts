import { type Address, type Hex, NATIVE } from '../../../core/address.ts'
import { decodeParameters } from '../../abi.ts'
import { coin } from '../../draft.ts'
import type { Ledger, Party } from '../../ledger.ts'

// Source: Uniswap/v4-periphery:src/libraries/Actions.sol, src/interfaces/IV4Router.sol

const poolKey = '(address currency0, address currency1, uint24 fee, int24 tickSpacing, address hooks) poolKey'
const pathKey =
  '(address intermediateCurrency, uint24 fee, int24 tickSpacing, address hooks, bytes hookData)[] path'

/**
 * Exact-in and exact-out structs have the same shape: the amount, then its bound (least out, most in).
 * Router 2.1.1 put a price per hop into the structs; read with the older layout they give wrong numbers.
 */
const LAYOUTS = {
  plain: {
    inSingle: `(${poolKey}, bool zeroForOne, uint128 amount, uint128 bound, bytes hookData) p`,
    in: `(address currency, ${pathKey}, uint128 amount, uint128 bound) p`,
  },
  hopPrices: {
    inSingle: `(${poolKey}, bool zeroForOne, uint128 amount, uint128 bound, uint256 hopPrice, bytes hookData) p`,
    in: `(address currency, ${pathKey}, uint256[] hopPrices, uint128 amount, uint128 bound) p`,
  },
} as const
export type V4Layout = keyof typeof LAYOUTS

interface Swap {
  sell: Address
  buy: Address
  amount: bigint
  bound: bigint
  isExactIn: boolean
}

function swapOf(action: number, input: Hex, layout: V4Layout): Swap | undefined {
  const types = LAYOUTS[layout]
  if (action === 0x06 || action === 0x08) {
    const isExactIn = action === 0x06
    const p = decodeParameters(types.inSingle, input)?.[0]
    if (!p) return undefined
    const { currency0, currency1 } = p.poolKey
    const [sell, buy] = p.zeroForOne ? [currency0, currency1] : [currency1, currency0]
    return { sell: coin(sell), buy: coin(buy), amount: p.amount, bound: p.bound, isExactIn }
  }
  const isExactIn = action === 0x07
  const p = decodeParameters(types.in, input)?.[0]
  // Exact in: from `currency` to the last of the path. Exact out: from the first of the path to `currency`.
  const other = isExactIn ? p?.path.at(-1) : p?.path[0]
  if (!p || !other) return undefined
  const [near, far] = [coin(p.currency), coin(other.intermediateCurrency)]
  const [sell, buy] = isExactIn ? [near, far] : [far, near]
  return { sell, buy, amount: p.amount, bound: p.bound, isExactIn }
}

const MAX_ACTIONS = 64
/** "The router's whole balance" in settlements. */
const CONTRACT_BALANCE = 2n ** 255n

/** Runs the actions of one V4_SWAP. False: an action that is not understood. */
export function runV4(
  input: Hex,
  layout: V4Layout,
  ledger: Ledger,
  partyOf: (address: Address) => Party,
): boolean {
  const program = decodeParameters('bytes actions, bytes[] params', input)
  if (!program) return false
  const [actions, params] = program
  const debts = new Map<Address, { amount: bigint; mode: 'exact' | 'max' }>()
  const credits = new Map<Address, { amount: bigint; isExact: boolean }>()

  const trade = ({ sell, buy, amount, bound, isExactIn }: Swap) => {
    const carried = credits.get(sell)
    // An amount of zero sells what the swap before left open.
    const sold = isExactIn ? (amount === 0n ? (carried?.amount ?? 0n) : amount) : bound
    if (carried) credits.delete(sell)
    else {
      const owed = debts.get(sell)
      debts.set(sell, {
        amount: (owed?.amount ?? 0n) + sold,
        mode: isExactIn && owed?.mode !== 'max' ? 'exact' : 'max',
      })
    }
    const isPassedOn = !isExactIn && debts.has(buy)
    if (isPassedOn) {
      debts.delete(buy)
      return
    }
    const before = credits.get(buy)
    credits.set(buy, {
      amount: (before?.amount ?? 0n) + (isExactIn ? bound : amount),
      isExact: !isExactIn && (before?.isExact ?? true),
    })
  }
  const settle = (currency: Address, amount: bigint | undefined, isSender: boolean) => {
    const token = coin(currency)
    const owed = debts.get(token)
    const paid = amount ?? owed?.amount ?? 0n
    if (isSender && token !== NATIVE) ledger.pay(token, paid, owed?.mode ?? 'exact')
    else ledger.spend(token, amount)
  }
  const takeAll = (currency: Address, min: bigint, to: Party) => {
    const token = coin(currency)
    const credit = credits.get(token)
    credits.delete(token)
    const known = credit?.amount ?? 0n
    const isExact = (credit?.isExact ?? false) && min <= known
    ledger.buy(token, min > known ? min : known, isExact, to)
  }
  const take = (currency: Address, amount: bigint, to: Party) => {
    const credit = credits.get(coin(currency))
    if (credit) credit.amount = credit.amount > amount ? credit.amount - amount : 0n
    ledger.buy(coin(currency), amount, true, to)
  }

  const codes = actions.slice(2).match(/../g) ?? []
  if (codes.length > MAX_ACTIONS) return false
  for (const [index, code] of codes.entries()) {
    const action = Number.parseInt(code, 16)
    const param = params[index]
    if (param === undefined) return false
    if (action >= 0x06 && action <= 0x09) {
      const swap = swapOf(action, param, layout)
      if (!swap) return false
      trade(swap)
    } else if (action === 0x0b) {
      const p = decodeParameters('address currency, uint256 amount, bool payerIsUser', param)
      if (!p) return false
      // Zero: what is owed. The top bit: all the router has. Paid before the swap, it is what the swap sells.
      const amount = p[1] === 0n || p[1] === CONTRACT_BALANCE ? undefined : p[1]
      settle(p[0], amount, p[2])
      if (!debts.has(coin(p[0]))) credits.set(coin(p[0]), { amount: amount ?? 0n, isExact: false })
    } else if (action === 0x0c) {
      const p = decodeParameters('address currency, uint256 max', param)
      if (!p) return false
      const owed = debts.get(coin(p[0]))
      settle(p[0], owed && owed.amount < p[1] ? owed.amount : p[1], true)
    } else if (action === 0x0e) {
      const p = decodeParameters('address currency, address recipient, uint256 amount', param)
      if (!p) return false
      // Zero: all that is open.
      if (p[2] === 0n) takeAll(p[0], 0n, partyOf(p[1]))
      else take(p[0], p[2], partyOf(p[1]))
    } else if (action === 0x0f) {
      const p = decodeParameters('address currency, uint256 min', param)
      if (!p) return false
      takeAll(p[0], p[1], 'sender')
    } else if (action === 0x10) {
      const p = decodeParameters('address currency, address recipient, uint256 bips', param)
      if (!p) return false
      const credit = credits.get(coin(p[0]))
      if (credit && p[2] <= 10_000n) {
        credit.amount -= (credit.amount * p[2]) / 10_000n
        credit.isExact = false
      }
    } else return false
  }
  return true
}
