import { healthOf } from '@/lib/finance/lending/health'
import { formatHealth } from '@/lib/format/health'
import type { OwnLoan } from '@/lib/state/loans'
import { findChain } from '@/lib/state/registry'
import { useAccountName } from '../hooks/useAccountName.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LoanLegs } from './LoanLegs.tsx'
import { WhenLiquidated } from './WhenLiquidated.tsx'

/** One loan: where and whose, how safe, what backs it and what is owed, who values it, and what would end it. */
export function LoanCard({ loan }: { loan: OwnLoan }) {
  const t = useWords()
  const nameOf = useAccountName()
  const { minHealth } = useSettings(settings => settings.loans)
  const healthWad = healthOf(loan)
  const isLow = healthWad !== undefined && Number(healthWad) / 1e18 < minHealth
  const staked = loan.collaterals.filter(
    ({ follows, thresholdWad }) => follows.tokenId !== undefined && thresholdWad > 0n,
  )
  return (
    <article className="card loan">
      <header className="loan-head">
        <h3>{loan.name}</h3>
        <span className={isLow ? 'strong loss' : 'strong'} data-testid={testIds.loanHealth(loan.venueId)}>
          {formatHealth(healthWad, t.language)}
        </span>
        <span className="muted small">
          {[findChain(loan.chainId)?.name, nameOf(loan.read.account)].join(' · ')}
        </span>
        <span className="muted small">{healthWad === undefined ? t('loans.noDebt') : t('loans.health')}</span>
      </header>
      <LoanLegs loan={loan} />
      {loan.eMode && (
        <p className="muted small">{t('loans.eMode', { label: loan.eMode.label || loan.eMode.id })}</p>
      )}
      {healthWad !== undefined && <WhenLiquidated loan={loan} />}
      {staked.length > 0 && (
        <ul className="muted small">
          {staked.map(({ asset, symbol, follows }) => (
            <li key={asset}>{t(`loans.oracle.${follows.oracle}`, { symbol })}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
