/**
 * Curve's invariant for two coins solved without Newton and without its roundings:
 * Ann·S + D = Ann·D + D³ ÷ 4xy, by bisection on whole numbers. Ann = A·n.
 * Source: curve.fi/files/stableswap-paper.pdf, section on the invariant, with A as the pools store it (A·n^(n−1)).
 */
function surplus(x: bigint, y: bigint, d: bigint, a: bigint): bigint {
  const ann = a * 2n
  return 4n * x * y * (ann * (x + y) + d - ann * d) - d ** 3n
}

/** Largest whole number below `high` for which `isBelow` holds; it holds up to a point and not after it. */
function bisect(high: bigint, isBelow: (value: bigint) => boolean): bigint {
  let [from, to] = [0n, high]
  while (to - from > 1n) {
    const middle = (from + to) / 2n
    if (isBelow(middle)) from = middle
    else to = middle
  }
  return from
}

/** What `dx` of coin i brings of coin j before the fee and before the pool's own −1. */
export function referenceDy(balances: readonly [bigint, bigint], a: bigint, i: 0 | 1, dx: bigint): bigint {
  const [x, y] = balances
  const d = bisect(2n * (x + y), value => surplus(x, y, value, a) > 0n)
  const newX = balances[i] + dx
  const oldY = balances[i === 0 ? 1 : 0]
  return oldY - bisect(2n * d, value => surplus(newX, value, d, a) < 0n)
}
