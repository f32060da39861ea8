import { formatMoment } from '@/lib/format/time'
import { findChain } from '@/lib/state/registry'
import type { Worth } from '@/lib/state/worth'
import { useAccountName } from '../hooks/useAccountName.ts'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Amount } from '../ui/Amount.tsx'
import { LevelMark } from '../ui/LevelMark.tsx'
import { PoolFacts } from './PoolFacts.tsx'
import { RestakingFacts } from './RestakingFacts.tsx'

/** One position: where and whose, what leaving pays now, what is earned on top, and what it is worth. */
export function PositionCard({ worth }: { worth: Worth }) {
  const t = useWords()
  const say = useErrorWords()
  const nameOf = useAccountName()
  const { position, parts, feeParts, error } = worth
  const fees = feeParts.filter(({ amountWei }) => amountWei > 0n)
  return (
    <article
      className="card position"
      data-testid={testIds.position(worth.chainId, position?.receipt ?? worth.id)}
    >
      <header className="loan-head">
        <h3>{titleOf(worth)}</h3>
        <span className="muted small">
          {[findChain(worth.chainId)?.name, nameOf(worth.account)].join(' · ')}
        </span>
        <span className="muted small">
          {worth.asOfS > 0 && formatMoment(worth.asOfS, t.language, 'both')}
        </span>
      </header>
      {error && (
        <p className="level-note small">
          <LevelMark level="unknown" />
          {position ? say(error) : t('positions.fails', { reason: say(error) })}
        </p>
      )}
      {position && (
        <dl className="facts">
          <dt>{t('positions.holds')}</dt>
          <dd data-testid={testIds.positionHolds}>
            {parts.map(part => (
              <div key={part.address}>
                <Amount of={part.read} decimals={part.decimals} unit={part.symbol} />
              </div>
            ))}
          </dd>
          {fees.length > 0 && (
            <>
              <dt>{t('positions.fees')}</dt>
              <dd data-testid={testIds.positionFees}>
                {fees.map(part => (
                  <div key={part.address}>
                    <Amount of={part.read} decimals={part.decimals} unit={part.symbol} />
                  </div>
                ))}
              </dd>
            </>
          )}
          <dt>{t('positions.atRate')}</dt>
          <dd>
            <Amount of={worth.valueWei} unit="ETH" />
          </dd>
          <dt>{t('positions.atMarket')}</dt>
          <dd>
            <Amount of={worth.marketValueWei} unit="ETH" />
          </dd>
          <PoolFacts worth={worth} position={position} />
          <RestakingFacts position={position} />
        </dl>
      )}
    </article>
  )
}

/** The place, and the pair where the place itself does not name it. */
function titleOf({ name, parts }: Worth): string {
  const pair = parts.map(({ symbol }) => symbol).join('/')
  return name.includes('/') || parts.length < 2 ? name : `${name} · ${pair}`
}
