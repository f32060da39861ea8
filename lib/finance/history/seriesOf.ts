/** The name under which a token on a chain is remembered: `steth-1`. */
export const seriesOf = (tokenId: string, chainId: number): string => `${tokenId}-${chainId}`

/** Beside it, what dollar prices tell of its past: approximate, and kept apart. */
export const approximateSeriesOf = (tokenId: string, chainId: number): string =>
  `${seriesOf(tokenId, chainId)}-approximate`
