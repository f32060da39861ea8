import { YEAR_S } from '@/lib/core/time'
import type { Exits, ExitWay } from '@/lib/messaging/schemas/exits'
import { findChain } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { OutWay } from './OutWay.tsx'
import { useMoney } from './useMoney.ts'

interface Props {
  exits: Exits
  symbol: string
  unit: string
  chainId: number
  homeChainId: number
  /** Ids of the ways that the plan uses. */
  planned: readonly string[]
}

/** The best market, what the protocol pays, and keeping it; the other venues folded. */
export function WayList({ exits, symbol, unit, chainId, homeChainId, planned }: Props) {
  const t = useWords()
  const gasUnit = findChain(chainId)?.native.symbol ?? ''
  const markets = exits.out.filter(({ kind }) => kind === 'market')
  const used = markets.find(({ id }) => planned.includes(id)) ?? markets[0]
  const others = markets.filter(way => way !== used)
  const own = exits.out.filter(({ kind }) => kind !== 'market')
  const bestWei = exits.out.reduce((most, { receiveWei = 0n }) => (receiveWei > most ? receiveWei : most), 0n)
  const row = (way: ExitWay) => (
    <OutWay
      key={way.id}
      way={way}
      exits={exits}
      symbol={symbol}
      unit={unit}
      gasUnit={gasUnit}
      bestWei={bestWei}
      isPlanned={planned.includes(way.id)}
    />
  )
  return (
    <>
      <ul className="exit-list" data-testid={testIds.exitWays}>
        {used && row(used)}
        {own.map(row)}
      </ul>
      {exits.noRedemption && (
        <p className="small muted" data-testid={testIds.noRedemption}>
          {t(`exits.noRedemption.${exits.noRedemption}`, {
            symbol,
            chain: findChain(homeChainId)?.name ?? String(homeChainId),
          })}
        </p>
      )}
      {others.length > 0 && (
        <details className="folded">
          <summary>{t('exits.otherVenues', { count: others.length })}</summary>
          <ul className="exit-list">{others.map(row)}</ul>
        </details>
      )}
      <Keep exits={exits} unit={unit} />
    </>
  )
}

const DAYS_A_YEAR = BigInt(YEAR_S / 86_400)

/** Not leaving is a way too: what it is worth and what it goes on earning. */
function Keep({ exits: { fullWei, aprBps, aprOf }, unit }: { exits: Exits; unit: string }) {
  const t = useWords()
  const money = useMoney()
  if (fullWei === undefined) return null
  const amount = money(fullWei, unit)
  const earns = aprBps === undefined || aprOf !== undefined ? undefined : aprBps
  const perDayWei =
    earns === undefined ? undefined : (fullWei * BigInt(Math.floor(earns * 100))) / (1_000_000n * DAYS_A_YEAR)
  return (
    <p className="small muted" data-testid={testIds.exitKeep}>
      <span className="strong">{t('exits.kind.keep')}</span>{' '}
      {perDayWei === undefined
        ? t('exits.keepUnknown', { amount })
        : t('exits.keepText', { amount, reward: money(perDayWei, unit) })}
    </p>
  )
}
