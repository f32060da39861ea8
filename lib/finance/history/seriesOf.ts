/** The name under which a token on a chain is remembered: `steth-1`. */
export const seriesOf = (tokenId: string, chainId: number): string => `${tokenId}-${chainId}`
