import type { Bands } from '@/lib/core/level'
import { findToken } from '@/lib/state/registry'
import { useSettings } from './useStores.ts'

/** Where the levels begin for a token: as set for it, else as its file says, else as set for all. */
export function useBands(tokenId: string): Bands {
  return useSettings(
    settings => settings.tokenBandsBps[tokenId] ?? findToken(tokenId)?.bandsBps ?? settings.bandsBps,
  )
}
