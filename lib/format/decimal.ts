/** A decimal number as text, exact: what Intl.NumberFormat takes without losing digits. */
export type Decimal = `${number}`

/** A raw integer with `decimals` decimals as an exact decimal: (1234567n, 6) → '1.234567'. */
export function toDecimal(amount: bigint, decimals: number): Decimal {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${amount < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}` as Decimal
}

/** The typographic minus, as wide as a plus: columns of signed figures stand in line. */
export function withMinus(text: string): string {
  return text.replace('-', '−')
}

/** In a sentence "10" reads better than "10.0000". Every locale of ours writes the point as a point. */
export function trimZeros(amount: string): string {
  return amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
}
