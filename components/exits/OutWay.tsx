import { deviationBps } from '@/lib/core/bps'
import { barShare } from '@/lib/format/barShare'
import { inOne } from '@/lib/format/inOne'
import { formatBps, formatPercent } from '@/lib/format/percent'
import type { Exits, ExitWay } from '@/lib/messaging/schemas/exits'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { HowLong } from './HowLong.tsx'
import { useMoney } from './useMoney.ts'
import { WayRow } from './WayRow.tsx'
import { spanText, whenText } from './whenText.ts'

interface Props {
  way: ExitWay
  exits: Exits
  symbol: string
  unit: string
  gasUnit: string
  /** The most that any way pays: the end of the bar. */
  bestWei: bigint
  isPlanned: boolean
}

/** A market, an instant exit or the queue, as a row. */
export function OutWay({ way, exits, symbol, unit, gasUnit, bestWei, isPlanned }: Props) {
  const t = useWords()
  const say = useErrorWords()
  const money = useMoney()
  const { kind, receiveWei, feeBps, gasWei, requests = 1, capacityWei, blocked, rewards } = way
  const when = way.wait ? whenText(way.wait, t) : t(`exits.wait.${way.isBunker ? 'bunker' : 'notEstimated'}`)
  const isPart = blocked === 'bufferShort' && capacityWei !== undefined && capacityWei > 0n
  const notes = [
    feeBps !== undefined && feeBps > 0 && t('exits.fee', { percent: formatPercent(feeBps, t.language) }),
    gasWei === undefined ? t('exits.gasUnknown') : t('exits.gas', { amount: money(gasWei, gasUnit, 'ceil') }),
    way.paysIn !== undefined && t('exits.paysIn', { symbol: way.paysIn }),
    way.claimWithinS !== undefined && t('exits.claimWithin', { time: spanText(way.claimWithinS, t) }),
    way.isPauseUnread && t('exits.pauseUnread'),
    requests > 1 && t('exits.requests', { count: requests }),
    isPart && t('exits.most', { amount: money(capacityWei, symbol) }),
  ].filter(note => note !== false && note !== undefined)
  const problem =
    blocked &&
    inOne(
      [
        t(`exits.blocked.${blocked}`, { min: money(way.minWei ?? 0n, symbol, 'ceil') }),
        blocked === 'unread' && way.error && say(way.error),
      ],
      t,
    )
  const bps =
    receiveWei !== undefined && exits.fullWei
      ? formatBps(deviationBps(receiveWei, exits.fullWei), t.language)
      : undefined
  return (
    <WayRow
      id={way.id}
      title={t(`exits.kind.${kind}`)}
      venue={way.name}
      pays={receiveWei === undefined ? undefined : money(receiveWei, unit)}
      bps={bps}
      share={receiveWei === undefined || bestWei <= 0n ? undefined : barShare(receiveWei, bestWei)}
      when={when}
      notes={notes}
      problem={problem}
      link={way.url ? { href: way.url, text: t('exits.open', { name: new URL(way.url).host }) } : undefined}
      isPlanned={isPlanned}
    >
      {kind === 'queue' && <HowLong wait={way.wait} rewards={rewards} />}
    </WayRow>
  )
}
