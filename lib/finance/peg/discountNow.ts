import { knownValue, type Loadable } from '../../core/loadable.ts'

interface PegState {
  tokenId: string
  chainId: number
  peg: Loadable<{ bps: number }>
}

/**
 * How far under its exchange rate a token trades today, in whole bps, rounded down; 0 where that is not known or it
 * trades over it. As on this chain, else as on any other.
 */
export function discountNow(states: readonly PegState[], chainId?: number): (tokenId: string) => number {
  return tokenId => {
    const all = states.filter(state => state.tokenId === tokenId)
    const state = all.find(one => one.chainId === chainId) ?? all[0]
    const bps = knownValue(state?.peg)?.bps ?? 0
    return Math.max(0, Math.floor(-bps))
  }
}
