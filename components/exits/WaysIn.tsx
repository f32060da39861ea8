import { deviationBps } from '@/lib/core/bps'
import { barShare } from '@/lib/format/barShare'
import { formatBps, formatPercent } from '@/lib/format/percent'
import type { EntryWay, Exits } from '@/lib/messaging/schemas/exits'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { useMoney } from './useMoney.ts'
import { WayRow } from './WayRow.tsx'

/** Less than this is what a purchase pays in fees, one way and the other: no reason to call the market cheaper. */
const CHEAPER_BPS = 10

/** What the same money buys: minted, bought or wrapped. */
export function WaysIn({ exits, unit }: { exits: Exits; unit: string }) {
  const t = useWords()
  const money = useMoney()
  const { fullWei } = exits
  if (fullWei === undefined || exits.in.length === 0) return null
  const bestWei = exits.in.reduce((most, { valueWei = 0n }) => (valueWei > most ? valueWei : most), 0n)
  const market = exits.in.find(({ kind }) => kind === 'market')?.valueWei
  const mint = exits.in.find(({ kind, blocked }) => kind === 'mint' && !blocked)?.valueWei ?? fullWei
  const cheaperBps = market === undefined ? 0 : deviationBps(market, mint)
  return (
    <details className="folded" data-testid={testIds.waysIn}>
      <summary>{t('exits.ways.title')}</summary>
      <p className="small muted">{t('exits.ways.lead', { amount: money(fullWei, unit) })}</p>
      {cheaperBps >= CHEAPER_BPS && (
        <p className="small">{t('exits.ways.cheaper', { percent: formatPercent(cheaperBps, t.language) })}</p>
      )}
      <ul className="exit-list">
        {exits.in.map(way => (
          <InWay key={way.kind} way={way} fullWei={fullWei} bestWei={bestWei} unit={unit} />
        ))}
      </ul>
    </details>
  )
}

interface Props {
  way: EntryWay
  fullWei: bigint
  bestWei: bigint
  unit: string
}

function InWay({ way, fullWei, bestWei, unit }: Props) {
  const t = useWords()
  const say = useErrorWords()
  const money = useMoney()
  const { kind, name, valueWei, feeBps, minWei = 0n, blocked, error, url } = way
  return (
    <WayRow
      id={`in-${kind}`}
      title={t(`exits.ways.${kind}`, { name })}
      pays={valueWei === undefined ? undefined : money(valueWei, unit)}
      bps={valueWei === undefined ? undefined : formatBps(deviationBps(valueWei, fullWei), t.language)}
      share={valueWei === undefined ? undefined : barShare(valueWei, bestWei)}
      when={t('exits.wait.now')}
      notes={[
        ...(feeBps ? [t('exits.fee', { percent: formatPercent(feeBps, t.language) })] : []),
        ...(kind === 'market' ? [t('exits.ways.about')] : []),
      ]}
      problem={
        blocked &&
        `${t(`exits.blocked.${blocked}`, { min: money(minWei, unit, 'ceil') })}${blocked === 'unread' && error ? ` ${say(error)}` : ''}`
      }
      link={url ? { href: url, text: t('exits.open', { name: new URL(url).host }) } : undefined}
    />
  )
}
