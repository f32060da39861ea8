import type { Loadable } from '@/lib/core/loadable'
import { formatPercent } from '@/lib/format/percent'
import type { OwnLoan } from '@/lib/state/loans'
import { useWords } from '../hooks/useWords.ts'
import { Amount } from '../ui/Amount.tsx'

/** What is supplied, with how much of it counts, and what is owed; as old as the reading. */
export function LoanLegs({ loan }: { loan: OwnLoan }) {
  const t = useWords()
  const { asOfS, error, block } = loan.read
  const at = { asOfS, source: loan.name, ...(block !== undefined && { block }) }
  const told = (value: bigint): Loadable<bigint> =>
    error ? { status: 'stale', value, error, ...at } : { status: 'ready', value, ...at }
  return (
    <dl className="facts">
      {loan.collaterals.map(({ asset, symbol, amountWei, decimals, thresholdWad }) => (
        <div key={asset} className="facts-row">
          <dt>
            {t('loans.supplied')}{' '}
            <span className="small">
              {thresholdWad > 0n
                ? t('loans.threshold', {
                    percent: formatPercent(Number(thresholdWad / 10n ** 14n), t.language),
                  })
                : t('loans.backsNothing')}
            </span>
          </dt>
          <dd>
            <Amount of={told(amountWei)} decimals={decimals} unit={symbol} />
          </dd>
        </div>
      ))}
      {loan.debts.map(({ asset, symbol, amountWei, decimals }) => (
        <div key={asset} className="facts-row">
          <dt>{t('loans.owed')}</dt>
          <dd>
            <Amount of={told(amountWei)} decimals={decimals} unit={symbol} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
