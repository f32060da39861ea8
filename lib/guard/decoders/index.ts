import type { Decoder } from '../decoder.ts'

/** Alphabetical. Decoders with addresses are asked before those that know a request by its shape. */
export const DECODERS: readonly Decoder[] = []
