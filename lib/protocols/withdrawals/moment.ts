import { MULTICALL3 } from '../../core/multicall3.ts'
import type { Reading } from '../../core/reading.ts'
import type { UnixS } from '../../core/time.ts'
import { combine, contract, map, uint } from '../readings.ts'

export interface Moment {
  block: bigint
  timestampS: UnixS
}

/** The block that a round is read at, as a contract sees it there: on the chains of this folder it is the chain's own. */
export function momentOn(chainId: number): Reading<Moment> {
  const multicall = contract(chainId, MULTICALL3, 'Multicall3')
  return combine({
    block: uint(multicall('0x42cbb15c', 'getBlockNumber()')),
    timestampS: map(uint(multicall('0x0f28c97d', 'getCurrentBlockTimestamp()')), Number),
  })
}
