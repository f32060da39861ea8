import type { Rate, Token } from './defineToken.ts'

/**
 * What grows as rewards come in, as a wad: the exchange rate, or the index behind a rebasing balance.
 * Two of its points and the time between them make the APR, net of the protocol's fee.
 * Undefined: the token earns nothing.
 */
export function growthOf(token: Token): Rate | undefined {
  if (token.accrual === 'value-accruing') return token.exchangeRate
  return token.shares?.index ?? token.index
}
