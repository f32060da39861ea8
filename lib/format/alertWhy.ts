import type { AlertEvent } from '../finance/peg/alert/alertState.ts'
import type { Translator, WordTree } from '../i18n/translator.ts'

/** The log's sentence of an event: what happened, why it is believed, why it was not told. */
export function alertWhy(event: AlertEvent, translator: Pick<Translator<WordTree>, 'lookup'>): string {
  const params = { from: event.from, to: event.to, overlay: event.overlay ?? '' }
  const say = (key: string, values: Record<string, string | number> = params) =>
    translator.lookup(key, values) ?? key
  const parts = [
    say(`alertLog.${happened(event)}`),
    say(`peg.reasons.${event.reason.key}`, event.reason.params),
  ]
  return [...parts, ...(event.hush ? [say(`alertLog.hush.${event.hush}`)] : [])].join('; ')
}

function happened({ kind, notify, overlay, from, to, bps = 0 }: AlertEvent): string {
  if (notify === 'recovery') return 'recovered'
  if (kind === 'level') return ORDER.indexOf(to) > ORDER.indexOf(from) ? 'raised' : 'lowered'
  if (kind === 'overlay') return overlay ? 'overlayOn' : 'overlayOff'
  if (kind === 'premium') return bps > 0 ? 'premiumOn' : 'premiumOff'
  return kind
}

const ORDER = ['ok', 'notice', 'caution', 'danger', 'critical']
