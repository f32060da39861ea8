import { findChain } from '../../chains/index.ts'
import { formatPercent } from '../../format/percent.ts'
import type { WatchTranslator } from '../../i18n/watchWords.ts'
import type { AlertEntry, Notice } from '../../messaging/schemas/alerts.ts'
import { findToken } from '../../tokens/index.ts'

export interface NoticeText {
  title: string
  message: string
}

/** A notification in finished sentences. No balance stands in it: it may show on a locked screen. */
export function noticeText({ entries }: Notice, t: WatchTranslator): NoticeText {
  const sentences = entries.map(entry => sentenceOf(entry, t))
  const [first] = entries
  if (entries.length === 1 && first) return { title: sentences[0] ?? '', message: becauseOf(first, t) }
  const isOneToken = new Set(entries.map(({ tokenId }) => tokenId)).size === 1
  if (isOneToken) return { title: sentences.at(-1) ?? '', message: sentences.slice(0, -1).join('\n') }
  return { title: t('notices.many', { count: sentences.length }), message: sentences.join('\n') }
}

function sentenceOf(entry: AlertEntry, t: WatchTranslator): string {
  const { tokenId, kind, notify, to, bps = 0, isOver } = entry
  const params = { symbol: symbolOf(tokenId), percent: formatPercent(bps, t.language) }
  if (kind === 'blind') return t('notices.blind', params)
  if (kind === 'claimable') return t('notices.claimable', params)
  const ofHealth = isOver
    ? t.lookup(`notices.over.${kind}`, params)
    : t.lookup(`notices.health.${kind}`, params)
  if (ofHealth !== undefined) return ofHealth
  if (notify === 'recovery') return t('notices.recovered', params)
  return t.lookup(`notices.levels.${to}`, params) ?? t('notices.recovered', params)
}

function becauseOf({ chainId, reason }: AlertEntry, t: WatchTranslator): string {
  const chain = findChain(chainId)?.name ?? String(chainId)
  const said = reason && t.lookup(`peg.reasons.${reason.key}`, reason.params)
  return said ? t('notices.because', { chain, reason: said }) : chain
}

export const symbolOf = (tokenId: string): string => findToken(tokenId)?.symbol ?? tokenId
