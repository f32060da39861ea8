import type { Address } from './address.ts'

/** Where Multicall3 stands on most chains. Source: viem/chains, which names it for each of them. */
export const MULTICALL3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'
