import type { UnixS } from '../../../core/time.ts'
import { APART_S } from './alertConfig.ts'
import type { Count } from './alertState.ts'

/** One read more, unless the last one is less than a minute old. */
export function again(count: Count | undefined, atS: UnixS): Count {
  if (count && atS - count.atS < APART_S) return count
  return { reads: (count?.reads ?? 0) + 1, atS }
}
