import type { InspectedIntent, Inspection } from './inspectFormat.ts'

const or = (value: string | null) => value ?? '—'

/** One line: what is done, where, for what at least. For people at a terminal; the face has its own words. */
function line(intent: InspectedIntent): string {
  const what = [intent.kind, intent.direction].filter(Boolean).join(' ')
  const where = `${intent.protocol}${intent.function ? ` ${intent.function.split('(')[0]}` : ''}`
  const terms =
    intent.kind === 'approve'
      ? `${intent.unlimited ? 'unlimited' : or(intent.amount)} of ${or(intent.token)} to ${or(intent.spender)}`
      : `${or(intent.sellAmount)} of ${or(intent.sellToken)} for ${intent.buyMode ?? 'min'} ${or(intent.minBuyAmount)} of ${or(intent.buyToken)}, to ${or(intent.recipient)}`
  return `  ${what} · ${where}\n    ${terms}${intent.flags.length > 0 ? `\n    ! ${intent.flags.join(', ')}` : ''}`
}

/** A readable card of one inspected request. */
export function describeInspection({ id, intents, lstRole, confidence, reason }: Inspection): string {
  const head = `${id || '(no id)'}  [${confidence}${reason ? `: ${reason}` : ''}]  LST: ${lstRole}`
  return [head, ...intents.map(line), ''].join('\n')
}
