import type { Layer } from '@/lib/finance/positions/layerTree'
import { shortAddress } from '@/lib/format/shortAddress'
import { findChain, findProtocol, findToken } from '@/lib/state/registry'
import { ETHER, type ShareBy, WALLET } from '@/lib/state/shares'
import { venueName } from '@/lib/venues/names'

/** A protocol of tokens, or a place that is looked through or lent to: whoever goes by this id. */
export function whoIs(id: string): string {
  return findProtocol(id)?.name ?? venueName(id)
}

/** Who makes a layer: empty where there is nobody to name. */
export function whoMakes({ kind, id }: Layer): string {
  if (kind === 'bridge') return findChain(Number(id))?.name ?? id
  if (kind === 'delegation' && id.startsWith('0x')) return shortAddress(id)
  return id === '' ? '' : whoIs(id)
}

/** A share's key in words. `wallet` is how the wallet itself is called. */
export function shareName(by: ShareBy, key: string, wallet: string): string {
  if (by === 'token') return key === ETHER ? ETHER : (findToken(key)?.symbol ?? key)
  if (by === 'chain') return findChain(Number(key))?.name ?? key
  return key === WALLET ? wallet : whoIs(key)
}
