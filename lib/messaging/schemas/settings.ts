import * as v from 'valibot'
import { DEFAULT_BANDS_BPS } from '../../core/level.ts'
import { bands, level } from './primitives.ts'

const flags = () => v.optional(v.record(v.string(), v.boolean()), {})

/** Everything a person sets. The UI is the only writer. Every field has a default, so `{}` is valid. */
export const settingsSchema = v.object({
  language: v.optional(v.picklist(['auto', 'en', 'zh-CN']), 'auto'),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  currency: v.optional(v.picklist(['USD', 'EUR', 'CNY']), 'USD'),
  hideBalances: v.optional(v.boolean(), false),
  /** Nobody is asked, no request is judged. */
  isPaused: v.optional(v.boolean(), false),
  /** What is worth less is folded away; in millionths of an ETH, so that it is whole. Zero: nothing is. */
  smallUnderMicroEth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)), 0),
  shortcuts: v.optional(v.boolean(), true),
  /** The person's own endpoint by chain id; without one the public list of the chain is used. */
  rpcUrls: v.optional(v.record(v.string(), v.string()), {}),
  /** By chain id; absent: as the chain says. */
  chainsOn: flags(),
  /** Once a week the other chains are asked whether anything is held there. */
  sweep: v.optional(v.boolean(), true),
  bandsBps: v.optional(bands, DEFAULT_BANDS_BPS),
  /** By token id. */
  tokenBandsBps: v.optional(v.record(v.string(), bands), {}),
  badge: v.optional(v.object({ isOn: v.optional(v.boolean(), true), tokens: flags() }), {}),
  notifications: v.optional(
    v.object({
      isOn: v.optional(v.boolean(), false),
      tokens: flags(),
      /** Minutes of the day; may lead over midnight. What is critical is told all the same. */
      quietHours: v.optional(v.object({ fromMinute: v.number(), toMinute: v.number() })),
    }),
    {},
  ),
  loans: v.optional(
    v.object({
      /** A loan whose health factor falls below it is told. */
      minHealth: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5)), 1.2),
      /** Falls in bps; a loan that they would liquidate is told. Absent: none was chosen. */
      stress: v.optional(v.object({ discountBps: v.number(), slashBps: v.number(), ethFallBps: v.number() })),
    }),
    {},
  ),
  /** One protocol that stands behind more of the whole than this is noted. */
  mostOfProtocolBps: v.optional(v.pipe(v.number(), v.minValue(100), v.maxValue(10_000)), 5_000),
  /** Price services off the chain, by id in lib/markets/offchain: off unless switched on. */
  offchain: flags(),
  guard: v.optional(
    v.object({
      isOn: v.optional(v.boolean(), true),
      /** Also on sites that are not on the curated list; needs the permission for any site. */
      everySite: v.optional(v.boolean(), false),
      offHosts: v.optional(v.array(v.string()), []),
      /** How long a request may wait for a verdict, in milliseconds. */
      budgetMs: v.optional(v.pipe(v.number(), v.minValue(200), v.maxValue(10_000)), 1_500),
      /** The level from which a request is held until the person decides. */
      holdFrom: v.optional(v.picklist(['notice', 'caution', 'danger']), 'caution'),
      /** Simulation sends the real request to the chain's RPC. */
      simulate: v.optional(v.boolean(), true),
      rulesOff: v.optional(v.array(v.string()), []),
      /** By host, then by rule id: the level up to which that rule is not to warn there. */
      dismissed: v.optional(v.record(v.string(), v.record(v.string(), level)), {}),
      ruleThresholds: v.optional(v.record(v.string(), bands), {}),
    }),
    {},
  ),
})

export type Settings = v.InferOutput<typeof settingsSchema>
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {})
