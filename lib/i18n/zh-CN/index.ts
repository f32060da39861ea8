import type { Dictionary } from '../types.ts'
import { accounts } from './accounts.ts'
import { alertLog } from './alertLog.ts'
import { alerts } from './alerts.ts'
import { badge } from './badge.ts'
import { chart } from './chart.ts'
import { errors } from './errors.ts'
import { exits } from './exits.ts'
import { guardZhCN } from './guard.ts'
import { layers } from './layers.ts'
import { learn } from './learn/index.ts'
import { loans } from './loans.ts'
import { notices } from './notices.ts'
import { options } from './options.ts'
import { peg } from './peg.ts'
import { popup } from './popup.ts'
import { positions } from './positions.ts'
import { registry } from './registry.ts'
import { rewards } from './rewards.ts'
import { risk } from './risk.ts'
import { shortcuts } from './shortcuts.ts'
import { stress } from './stress.ts'
import { token } from './token.ts'
import { welcome } from './welcome.ts'
import { withdrawals } from './withdrawals.ts'

/** One thing has one name: docs/glossary.zh.md. */
export const zhCN: Dictionary = {
  ...guardZhCN,
  accounts,
  alertLog,
  alerts,
  badge,
  chart,
  errors,
  exits,
  layers,
  loans,
  notices,
  learn,
  options,
  peg,
  popup,
  positions,
  registry,
  rewards,
  risk,
  shortcuts,
  stress,
  token,
  welcome,
  withdrawals,
}
