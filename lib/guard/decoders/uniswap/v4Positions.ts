import { type Address, type Hex, lower } from '../../../core/address.ts'
import { decodeParameters } from '../../abi.ts'
import { coin, type Draft, get, give } from '../../draft.ts'

// Source: Uniswap/v4-periphery:src/libraries/Actions.sol, src/PositionManager.sol; npm @uniswap/v4-sdk

const MAX_ACTIONS = 32
const SENDER: Address = '0x0000000000000000000000000000000000000001'
const SELF: Address = '0x0000000000000000000000000000000000000002'
const poolKey = '(address currency0, address currency1, uint24 fee, int24 tickSpacing, address hooks) poolKey'
const mint = `${poolKey}, int24 tickLower, int24 tickUpper`
const mintTail = 'uint128 max0, uint128 max1, address owner, bytes hookData'
const change = 'uint256 tokenId, uint256 liquidity, uint128 amount0, uint128 amount1, bytes hookData'

/** What one run of the position manager does, as far as it has been read. */
interface State {
  join?: { max0: bigint; max1: bigint; owner?: Address }
  /** Undefined amounts: fees alone, which the call does not bound. */
  exit?: { min0: bigint | undefined; min1: bigint | undefined; to?: Address }
  currencies: Set<Address>
  changes: number
}

type Run = (param: Hex, state: State) => boolean

const name = (state: State, ...currencies: readonly Address[]): true => {
  for (const currency of currencies) state.currencies.add(coin(currency))
  return true
}

const joins =
  (types: `${string}${typeof mintTail}`): Run =>
  (param, state) => {
    const args = decodeParameters(types as `${typeof mint}, uint256 liquidity, ${typeof mintTail}`, param)
    if (!args) return false
    const [max0, max1, owner] = args.slice(-4) as [bigint, bigint, Address]
    state.join = { max0, max1, owner }
    state.changes++
    return name(state, args[0].currency0, args[0].currency1)
  }

const pays =
  (types: string): Run =>
  (param, state) => {
    const args = decodeParameters(types as 'address currency, uint256 amount', param)
    return args ? name(state, args[0]) : false
  }

const RUNS: Readonly<Record<number, Run>> = {
  0: (param, state) => {
    const args = decodeParameters(change, param)
    if (!args) return false
    state.join = { max0: args[2], max1: args[3] }
    state.changes++
    return true
  },
  1: (param, state) => {
    const args = decodeParameters(change, param)
    if (!args) return false
    const isFeesAlone = args[1] === 0n
    state.exit = isFeesAlone ? { min0: undefined, min1: undefined } : { min0: args[2], min1: args[3] }
    state.changes++
    return true
  },
  2: joins(`${mint}, uint256 liquidity, ${mintTail}`),
  3: (param, state) => {
    const args = decodeParameters('uint256 tokenId, uint128 amount0, uint128 amount1, bytes hookData', param)
    if (!args) return false
    state.exit = { min0: args[1], min1: args[2] }
    state.changes++
    return true
  },
  11: pays('address currency, uint256 amount, bool payerIsUser'),
  12: pays('address currency, uint256 max'),
  13: (param, state) => {
    const args = decodeParameters('address currency0, address currency1', param)
    return args ? name(state, ...args) : false
  },
  14: (param, state) => {
    const args = decodeParameters('address currency, address recipient, uint256 amount', param)
    if (!args || !state.exit) return false
    state.exit.to = args[1]
    return name(state, args[0])
  },
  17: (param, state) => {
    const args = decodeParameters('address currency0, address currency1, address recipient', param)
    if (!args || !state.exit) return false
    state.exit.to = args[2]
    return name(state, args[0], args[1])
  },
  18: pays('address currency'),
  // What is left over comes back; what was taken to the contract itself goes on from here.
  20: (param, state) => {
    const args = decodeParameters('address currency, address to', param)
    if (!args) return false
    if (state.exit?.to === SELF) state.exit.to = args[1]
    return true
  },
}

/** Token 0 is the lower address; the coin is zero and comes first. */
const inOrder = (currencies: ReadonlySet<Address>): readonly Address[] =>
  [...currencies].sort((a, b) => (coinFirst(a) < coinFirst(b) ? -1 : 1))
const coinFirst = (currency: Address) => (currency === coin(`0x${'0'.repeat(40)}`) ? '' : lower(currency))

/** Reads a run of the position manager. Undefined: not one. What is not understood leaves doubt. */
export function readPositions(unlockData: Hex, from: Address | undefined): Draft | undefined {
  const program = decodeParameters('bytes actions, bytes[] params', unlockData)
  if (!program) return undefined
  const [actions, params] = program
  const codes = actions.slice(2).match(/../g) ?? []
  const state: State = { currencies: new Set(), changes: 0 }
  const isRead =
    codes.length <= MAX_ACTIONS &&
    codes.every((code, index) => {
      const param = params[index]
      return param !== undefined && (RUNS[Number.parseInt(code, 16)]?.(param, state) ?? false)
    })
  const [token0, token1] = inOrder(state.currencies)
  const isSure = isRead && state.changes === 1 && state.currencies.size === 2
  const doubt = isSure
    ? {}
    : {
        confidence: 'low' as const,
        reason: isRead && state.changes > 1 ? 'several-legs' : 'tokens-of-the-pool',
      }
  const tokens = state.currencies.size === 2 ? [token0, token1] : [undefined, undefined]
  const who = (address: Address | undefined) =>
    address === undefined || lower(address) === SENDER ? from : address
  if (state.join) {
    const { max0, max1, owner } = state.join
    return {
      kind: 'lp',
      direction: 'join',
      give: [give(tokens[0], max0, 'max'), give(tokens[1], max1, 'max')],
      recipient: who(owner),
      ...doubt,
    }
  }
  if (!state.exit) return { kind: 'lp', confidence: 'low', reason: 'tokens-of-the-pool' }
  const { min0, min1, to } = state.exit
  const mode = min0 === undefined ? 'claimable' : 'min'
  return {
    kind: 'lp',
    direction: 'exit',
    receive: [get(tokens[0], min0, mode), get(tokens[1], min1, mode)],
    recipient: who(to),
    ...doubt,
  }
}
