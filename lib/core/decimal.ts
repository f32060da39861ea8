const PLAIN = /^\d+(\.\d+)?$/

/**
 * A positive decimal number as text ("0.9987", "1.2e-3") as a wad, digits beyond the 18th cut off.
 * Undefined for what is no positive number: a price of zero says nothing.
 */
export function decimalToWad(text: string): bigint | undefined {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) return undefined
  const plain = PLAIN.test(text) ? text : value.toFixed(18)
  const [whole = '0', fraction = ''] = plain.split('.')
  return BigInt(whole + fraction.slice(0, 18).padEnd(18, '0'))
}
