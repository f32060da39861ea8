/** The middle of the values, or the mean of the two in the middle. Undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : round((upper + lower) / 2)
}

/** How far the highest stands above the lowest; 0 for fewer than two. */
export function spread(values: readonly number[]): number {
  return values.length < 2 ? 0 : round(Math.max(...values) - Math.min(...values))
}

/** The largest set of items whose values stand within `width` of one another. */
export function largestCluster<T>(items: readonly T[], measure: (item: T) => number, width: number): T[] {
  const sorted = [...items].sort((a, b) => measure(a) - measure(b))
  const clusters = sorted.map((first, index) =>
    sorted.slice(index).filter(item => measure(item) - measure(first) <= width),
  )
  return clusters.reduce<T[]>((best, cluster) => (cluster.length > best.length ? cluster : best), [])
}

/** Basis points carry two decimals. */
function round(bps: number): number {
  return Math.round(bps * 100) / 100
}
