import { useId } from 'react'
import { formatAmount } from '@/lib/format/amount'
import type { Holding } from '@/lib/state/holdings'
import { findChain, findToken } from '@/lib/state/registry'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

export const keyOf = ({ tokenId, chainId }: Holding) => `${tokenId}-${chainId}`

interface Props {
  held: readonly Holding[]
  chosen: Holding
  /** Undefined: the balance is not known. */
  allWei: bigint | undefined
  amount: string
  isValid: boolean
  onChoose: (key: string) => void
  onAmount: (text: string) => void
}

/** Which token leaves and how much of it. */
export function ExitQuestion({ held, chosen, allWei, amount, isValid, onChoose, onAmount }: Props) {
  const t = useWords()
  const id = useId()
  const isHidden = useSettings(settings => settings.hideBalances)
  const all =
    allWei === undefined || isHidden
      ? t('exits.all')
      : t('exits.allOf', {
          amount: formatAmount(allWei, { language: t.language, decimals: chosen.decimals }),
        })
  return (
    <div className="exit-question">
      <div>
        <label htmlFor={`${id}-token`} className="small muted">
          {t('exits.token')}
        </label>
        <select
          id={`${id}-token`}
          className="field"
          value={keyOf(chosen)}
          onChange={event => onChoose(event.target.value)}
          data-testid={testIds.exitToken}
        >
          {held.map(holding => (
            <option key={keyOf(holding)} value={keyOf(holding)}>
              {nameOf(holding)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-amount`} className="small muted">
          {t('exits.amount')}
        </label>
        <input
          id={`${id}-amount`}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          placeholder={all}
          value={amount}
          aria-invalid={!isValid}
          onChange={event => onAmount(event.target.value)}
          data-testid={testIds.exitAmount}
        />
      </div>
      {!isValid && <p className="problem small">{t('exits.notAnAmount')}</p>}
    </div>
  )
}

/** On another chain than its own a token is named with the chain. */
function nameOf({ tokenId, chainId, symbol }: Holding): string {
  const isHome = findToken(tokenId)?.homeChainId === chainId
  return isHome ? symbol : `${symbol} · ${findChain(chainId)?.name ?? chainId}`
}
