import { useState } from 'react'
import type { Address } from '@/lib/core/address'
import { knownValue } from '@/lib/core/loadable'
import type { Holdings } from '@/lib/state/holdings'
import { useWords } from '../hooks/useWords.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { WithdrawalList } from '../withdrawals/WithdrawalList.tsx'
import { AmountField } from './AmountField.tsx'
import { ExitBoard } from './ExitBoard.tsx'
import { parseAmount } from './parseAmount.ts'
import { keyOf, TokenField } from './TokenField.tsx'

/** What is waiting to be paid, and every way out of what is held. */
export function ExitsTab({ holdings, addresses }: { holdings: Holdings; addresses: readonly Address[] }) {
  return (
    <div className="page exits">
      <WithdrawalList addresses={addresses} />
      <WaysOut holdings={holdings} />
    </div>
  )
}

function WaysOut({ holdings: { held } }: { holdings: Holdings }) {
  const t = useWords()
  const [key, setKey] = useState('')
  const [amount, setAmount] = useState('')
  // The largest of which it is known how much there is: of the others nothing can be planned.
  const known = held.find(holding => knownValue(holding.balanceWei) !== undefined)
  const chosen = held.find(holding => keyOf(holding) === key) ?? known ?? held[0]
  if (!chosen) return <p className="empty">{t('exits.none')}</p>
  const allWei = knownValue(chosen.balanceWei)
  const amountWei = parseAmount(amount, chosen.decimals, allWei ?? 0n)
  const choose = (next: string) => {
    setKey(next)
    setAmount('')
  }
  return (
    <section className="exit-ways">
      <h2>{t('exits.title')}</h2>
      <div className="exit-question">
        <TokenField held={held} chosen={chosen} onChoose={choose} />
        <AmountField
          allWei={allWei}
          decimals={chosen.decimals}
          amount={amount}
          isValid={amountWei !== undefined}
          onAmount={setAmount}
        />
      </div>
      <ExitBoard key={keyOf(chosen)} holding={chosen} amountWei={amountWei} />
      <LearnLink group="basics" topic="exits" />
    </section>
  )
}
