/**
 * An amount as a person types it, in the token's smallest unit. Empty means all of it. Undefined for what is no
 * positive number, or more digits than the token has.
 */
export function parseAmount(text: string, decimals: number, allWei: bigint): bigint | undefined {
  const typed = text.trim().replaceAll(',', '')
  if (typed === '') return allWei
  const match = /^(\d*)(?:\.(\d*))?$/.exec(typed)
  const [, whole = '', fraction = ''] = match ?? []
  if (!match || fraction.length > decimals || whole.length > 30) return undefined
  const wei = BigInt(`${whole || '0'}${fraction.padEnd(decimals, '0')}`)
  return wei > 0n ? wei : undefined
}
