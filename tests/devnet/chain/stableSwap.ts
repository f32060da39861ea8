/** Curve's two-coin StableSwap, rounded as the pool rounds. curvefi/curve-contract:contracts/pools/steth/StableSwapSTETH.vy */
export interface PoolState {
  balances: readonly [bigint, bigint]
  a: bigint
  /** Of 1e10. */
  fee: bigint
}

const PRECISION = 100n
/** As the pool: Newton's method may end up swinging between two neighbours of an extreme state. */
const MOST_STEPS = 255

function invariant([x0, x1]: readonly [bigint, bigint], a: bigint): bigint {
  const ann = a * PRECISION * 2n
  const sum = x0 + x1
  let d = sum
  for (let step = 0; step < MOST_STEPS; step++) {
    const dp = (((d * d) / (x0 * 2n + 1n)) * d) / (x1 * 2n + 1n)
    const next = (((ann * sum) / PRECISION + dp * 2n) * d) / (((ann - PRECISION) * d) / PRECISION + 3n * dp)
    if (next - d <= 1n && d - next <= 1n) return next
    d = next
  }
  throw new RangeError('StableSwap: D did not converge')
}

function otherBalance(x: bigint, d: bigint, a: bigint): bigint {
  const ann = a * PRECISION * 2n
  const c = (((d * d) / (x * 2n)) * d * PRECISION) / (ann * 2n)
  const b = x + (d * PRECISION) / ann
  let y = d
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = (y * y + c) / (2n * y + b - d)
    if (next - y <= 1n && y - next <= 1n) return next
    y = next
  }
  throw new RangeError('StableSwap: y did not converge')
}

/** What `dx` of coin i brings of the other coin, fee taken. */
export function getDy({ balances, a, fee }: PoolState, i: 0 | 1, dx: bigint): bigint {
  const y = otherBalance(balances[i] + dx, invariant(balances, a), a)
  const dy = balances[i === 0 ? 1 : 0] - y - 1n
  return dy - (fee * dy) / 10_000_000_000n
}

/** The trade after which selling `amountIn` of coin 1 brings `amountOut` of coin 0, to within rounding and the fee kept. */
export function amountToReach(
  state: PoolState,
  amountIn: bigint,
  amountOut: bigint,
): { i: 0 | 1; dx: bigint } {
  const i = getDy(state, 1, amountIn) > amountOut ? 1 : 0
  let low = 0n
  let high = state.balances[i] * 3n
  while (high - low > 1_000_000_000n) {
    const dx = (low + high) / 2n
    const isShort =
      i === 1
        ? getDy(after(state, i, dx), 1, amountIn) > amountOut
        : getDy(after(state, i, dx), 1, amountIn) < amountOut
    if (isShort) low = dx
    else high = dx
  }
  return { i, dx: low }
}

function after(state: PoolState, i: 0 | 1, dx: bigint): PoolState {
  const dy = getDy(state, i, dx)
  const [x0, x1] = state.balances
  return { ...state, balances: i === 0 ? [x0 + dx, x1 - dy] : [x0 - dy, x1 + dx] }
}
