import type { Translator, WordTree } from '../i18n/translator.ts'
import type { AlertEntry } from '../messaging/schemas/alerts.ts'
import { formatPercent } from './percent.ts'

type Say = Pick<Translator<WordTree>, 'lookup' | 'language'>

/** A line of the alert log: what happened, and why it is believed or was not told. */
export function describeAlert(entry: AlertEntry, symbol: string, t: Say): { title: string; why: string[] } {
  const { kind, isOver, bps = 0, to = 'ok', overlay, reason, hush } = entry
  const params = {
    symbol,
    percent: formatPercent(bps, t.language),
    to: t.lookup(`levels.${to}`) ?? t.lookup('alertLog.critical') ?? to,
    overlay: t.lookup(`peg.overlays.${overlay}`) ?? '',
  }
  const what = t.lookup(`alertLog.${happened(entry)}`, params) ?? kind
  const title =
    t.lookup(`notices.${isOver ? 'over' : 'health'}.${kind}`, params) ??
    t.lookup('alertLog.line', { symbol, what }) ??
    what
  const why = [
    reason && t.lookup(`peg.reasons.${reason.key}`, reason.params),
    hush && t.lookup(`alertLog.hush.${hush}`),
  ]
  return { title, why: why.filter(part => part !== undefined) }
}

const ORDER = ['ok', 'notice', 'caution', 'danger', 'critical']

function happened({ kind, notify, overlay, from = 'ok', to = 'ok', bps = 0 }: AlertEntry): string {
  if (notify === 'recovery') return 'recovered'
  if (kind === 'level') return ORDER.indexOf(to) > ORDER.indexOf(from) ? 'raised' : 'lowered'
  if (kind === 'overlay') return overlay ? 'overlayOn' : 'overlayOff'
  if (kind === 'premium') return bps > 0 ? 'premiumOn' : 'premiumOff'
  return kind
}
