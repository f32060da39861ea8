import { lazy, Suspense } from 'react'
import type { Address } from '@/lib/core/address'
import { knownValue, type Loadable } from '@/lib/core/loadable'
import { formatApr, formatBps } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import type { Holding } from '@/lib/state/holdings'
import { findChain, findToken } from '@/lib/state/registry'
import { useBands } from '../hooks/useBands.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { Gauge } from '../peg/Gauge.tsx'
import { PegWord } from '../peg/PegWord.tsx'
import { MonthRewards } from '../rewards/MonthRewards.tsx'
import { testIds } from '../testIds.ts'
import { Amount } from '../ui/Amount.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { TokenIcon } from '../ui/TokenIcon.tsx'
import { PegSources } from './PegSources.tsx'
import { ProtocolFacts } from './ProtocolFacts.tsx'
import { TokenBands } from './TokenBands.tsx'
import { TokenFacts } from './TokenFacts.tsx'

/** With its charts: loaded when a token is opened. */
const PegHistory = lazy(async () => ({ default: (await import('./PegHistory.tsx')).PegHistory }))

const TokenRewards = lazy(async () => ({
  default: (await import('../rewards/TokenRewards.tsx')).TokenRewards,
}))

const WhereUsed = lazy(async () => ({ default: (await import('./WhereUsed.tsx')).WhereUsed }))

/** With its planner, likewise. */
const ExitsSection = lazy(async () => ({ default: (await import('../exits/ExitsSection.tsx')).ExitsSection }))

const wad = (value: bigint, from: Loadable<unknown>): Loadable<bigint> =>
  from.status === 'ready' || from.status === 'stale' ? { ...from, value } : { status: 'loading' }

interface Props {
  holding: Holding
  /** The accounts that are looked at. */
  addresses: readonly Address[]
  onBack: () => void
}

/** Everything about one token on one chain. */
export function TokenPage({ holding, addresses, onBack }: Props) {
  const t = useWords()
  const bands = useBands(holding.tokenId)
  const isHidden = useSettings(settings => settings.hideBalances)
  const token = findToken(holding.tokenId)
  const { state } = holding
  const peg = state && knownValue(state.peg)
  const apr = knownValue(state?.apr)
  return (
    <>
      <header className="head">
        <IconButton
          id="back"
          icon="left"
          label={t('common.back')}
          onClick={onBack}
          data-testid={testIds.back}
        />
        <TokenIcon
          tokenId={holding.tokenId}
          symbol={holding.symbol}
          protocol={token?.protocol ?? ''}
          chainSlug={findChain(holding.chainId)?.slug}
          size={28}
        />
        <h1 className="who">
          {holding.symbol} <small className="muted">{findChain(holding.chainId)?.name}</small>
        </h1>
      </header>
      <main className="scroll" data-testid={testIds.tokenPage}>
        <section className="hero">
          <p className="hero-figure">
            <Amount of={holding.valueWei} /> <small>{holding.underlying}</small>
          </p>
          <dl className="split">
            <div>
              <dt>{holding.symbol}</dt>
              <dd>
                <Amount of={holding.balanceWei} decimals={holding.decimals} testId={testIds.fullBalance} />
              </dd>
            </div>
            <div>
              <dt>{t('popup.rewards30')}</dt>
              <dd>
                <MonthRewards holding={holding} />
              </dd>
            </div>
            {state?.apr && (
              <div>
                <dt>{t('token.apr', { days: apr?.windowDays ?? 30 })}</dt>
                <dd>{apr ? formatApr(apr.bps, t.language) : t('common.unknown')}</dd>
              </div>
            )}
          </dl>
        </section>
        <section className="card">
          <h2>{t('token.peg')}</h2>
          <div className="peg-wide">
            <Gauge bps={peg?.bps} bands={bands} />
            <PegWord bps={peg?.bps} bands={bands} overlay={peg?.overlay} />
          </div>
          <dl className="facts">
            <dt>{t('token.exchangeRate')}</dt>
            <dd data-testid={testIds.fullRate}>
              {state && <Amount of={state.exchangeRateWad} unit={holding.underlying} isPublic />}
            </dd>
            <dt>{t('token.marketRate')}</dt>
            <dd>
              {state && peg ? (
                <Amount of={wad(peg.marketRateWad, state.peg)} unit={holding.underlying} isPublic />
              ) : (
                t('common.unknown')
              )}
            </dd>
            {peg?.yourBps !== undefined && !isHidden && (
              <>
                <dt>{t('token.yourDeviation')}</dt>
                <dd>{formatBps(peg.yourBps, t.language)}</dd>
              </>
            )}
            {state && (state.peg.status === 'ready' || state.peg.status === 'stale') && (
              <>
                <dt>{t('token.asOf')}</dt>
                <dd>{formatMoment(state.peg.asOfS, t.language, 'both')}</dd>
              </>
            )}
          </dl>
          {peg && <PegSources peg={peg} />}
          <TokenBands tokenId={holding.tokenId} symbol={holding.symbol} />
          <LearnLink group="basics" topic="discount" />
        </section>
        <Suspense fallback={<section className="card chart-card" />}>
          <PegHistory tokenId={holding.tokenId} chainId={holding.chainId} />
        </Suspense>
        <Suspense>
          <TokenRewards tokenId={holding.tokenId} chainId={holding.chainId} addresses={addresses} />
        </Suspense>
        <Suspense>
          <WhereUsed tokenId={holding.tokenId} addresses={addresses} />
        </Suspense>
        <Suspense>
          <ExitsSection holding={holding} />
        </Suspense>
        {token && <ProtocolFacts token={token} chainId={holding.chainId} state={state} />}
        {token && <TokenFacts token={token} chainId={holding.chainId} state={state} />}
      </main>
    </>
  )
}
