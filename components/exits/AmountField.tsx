import { useId } from 'react'
import { formatAmount } from '@/lib/format/amount'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

interface Props {
  /** Undefined: the balance is not known. */
  allWei: bigint | undefined
  decimals: number
  amount: string
  isValid: boolean
  onAmount: (text: string) => void
}

/** How much of it; empty is all that is held. */
export function AmountField({ allWei, decimals, amount, isValid, onAmount }: Props) {
  const t = useWords()
  const id = useId()
  const isHidden = useSettings(settings => settings.hideBalances)
  const all =
    allWei === undefined || isHidden
      ? t('exits.all')
      : t('exits.allOf', { amount: formatAmount(allWei, { language: t.language, decimals }) })
  return (
    <div>
      <label htmlFor={id} className="small muted">
        {t('exits.amount')}
      </label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        placeholder={all}
        value={amount}
        aria-invalid={!isValid}
        aria-describedby={isValid ? undefined : `${id}-problem`}
        onChange={event => onAmount(event.target.value)}
        data-testid={testIds.exitAmount}
      />
      {!isValid && (
        <p id={`${id}-problem`} className="problem small">
          {t('exits.notAnAmount')}
        </p>
      )}
    </div>
  )
}
