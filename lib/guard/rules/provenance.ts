import type { Provenance } from '../../core/loadable.ts'

/** When, where and at which block a fact was read: as much of it as is known. */
export function provenanceOf({ asOfS, source, block }: Partial<Provenance>): Partial<Provenance> {
  return {
    ...(asOfS !== undefined && { asOfS }),
    ...(source !== undefined && { source }),
    ...(block !== undefined && { block }),
  }
}
