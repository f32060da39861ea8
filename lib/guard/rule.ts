import type { Bands, LevelOrUnknown } from '../core/level.ts'
import type { Provenance } from '../core/loadable.ts'
import type { Facts } from './facts.ts'
import type { Intent } from './intent.ts'

export type Unit = 'bps' | 'days' | 'health-factor' | 'count' | 'seconds' | 'flag'

/** One number that a finding rests on: what it is (i18n key under `evidence`), how much, where from. */
export interface Evidence extends Partial<Provenance> {
  key: string
  value: bigint | number | string
  unit: 'wei' | 'wad' | 'text' | 'address' | Unit
  token?: string | undefined
}

export interface Measurement {
  /** In the rule's unit; larger is worse unless `isLowerWorse`. Undefined: a fact is missing, the level is unknown. */
  value: number | undefined
  evidence: Evidence[]
  /** Which sentence: i18n key under `rules.<id>`. Absent: `sentence`, or `bare` where nothing is to be filled in. */
  form?: string | undefined
  /** Values for the placeholders of the rule's sentences. */
  params: Readonly<Record<string, bigint | number | string>>
}

export interface RuleContext {
  intent: Intent
  /** All intents of the same request, for rules that look at a batch as one. */
  intents: readonly Intent[]
  facts: Facts
}

/** One thing that can be wrong with a request. Pure. Words live in i18n under `rules.<id>`. */
export interface Rule {
  /** Kebab-case, the name of its file. */
  id: string
  unit: Unit
  isLowerWorse?: boolean
  appliesTo(context: RuleContext): boolean
  /** Undefined: nothing to say. */
  measure(context: RuleContext): Measurement | undefined
  thresholds: Bands
  /** Where the defaults come from, or a one-line reason. */
  source: string
}

export interface Finding {
  rule: string
  /** Index of the intent it speaks of. */
  intent: number
  level: LevelOrUnknown
  /** Where that level begins, in the rule's unit. Undefined: none was reached. */
  limit: number | undefined
  /** The person does not want to be warned of it here, up to this level. */
  isDismissed: boolean
  measurement: Measurement
}
