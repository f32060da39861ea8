import { useState } from 'react'
import { knownValue } from '@/lib/core/loadable'
import type { Holding } from '@/lib/state/holdings'
import { useWords } from '../hooks/useWords.ts'
import { AmountField } from './AmountField.tsx'
import { ExitBoard } from './ExitBoard.tsx'
import { parseAmount } from './parseAmount.ts'

/** The ways out of one token, and in, on its own page. */
export function ExitsSection({ holding }: { holding: Holding }) {
  const t = useWords()
  const [amount, setAmount] = useState('')
  const allWei = knownValue(holding.balanceWei)
  const amountWei = parseAmount(amount, holding.decimals, allWei ?? 0n)
  return (
    <section className="card exit-ways">
      <h2>{t('exits.title')}</h2>
      <AmountField
        allWei={allWei}
        decimals={holding.decimals}
        amount={amount}
        isValid={amountWei !== undefined}
        onAmount={setAmount}
      />
      <ExitBoard holding={holding} amountWei={amountWei} />
    </section>
  )
}
