import type { Holding, Holdings } from '@/lib/state/holdings'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { EmptyHoldings } from './EmptyHoldings.tsx'
import { Hero } from './Hero.tsx'
import { HoldingRow } from './HoldingRow.tsx'
import { SeenAccounts } from './SeenAccounts.tsx'

interface Props {
  holdings: Holdings
  onOpen: (holding: Holding) => void
}

export function HoldingsTab({ holdings, onOpen }: Props) {
  const t = useWords()
  const rows = (list: readonly Holding[]) =>
    list.map(holding => (
      <HoldingRow
        key={`${holding.tokenId}-${holding.chainId}`}
        holding={holding}
        onOpen={() => onOpen(holding)}
      />
    ))
  const isEmpty = holdings.held.length === 0
  return (
    <>
      {!isEmpty && <Hero holdings={holdings} />}
      <SeenAccounts />
      {isEmpty ? <EmptyHoldings /> : <ul className="rows">{rows(holdings.held)}</ul>}
      {holdings.empty.length > 0 && (
        <details className="folded" data-testid={testIds.emptyRows}>
          <summary>{t('popup.zeroRows', { count: holdings.empty.length })}</summary>
          <ul className="rows">{rows(holdings.empty)}</ul>
        </details>
      )}
    </>
  )
}
