import { coinbase } from './coinbase.ts'
import { defiLlama } from './defiLlama.ts'
import { gate } from './gate.ts'
import type { OffchainSource } from './offchainSource.ts'
import { okx } from './okx.ts'
import { usdLegs } from './usdLegs.ts'

/** All off until a person switches one on. */
export const OFFCHAIN_SOURCES: readonly OffchainSource[] = [gate, okx, coinbase, defiLlama, usdLegs]
