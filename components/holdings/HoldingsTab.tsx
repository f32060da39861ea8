import { useState } from 'react'
import type { Address } from '@/lib/core/address'
import { formatExact } from '@/lib/format/amount'
import { foldSmall, type Holding, type Holdings } from '@/lib/state/holdings'
import { findChain, findToken } from '@/lib/state/registry'
import { useSettings } from '../hooks/useStores.ts'
import { useWhole } from '../hooks/useWhole.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { EmptyHoldings } from './EmptyHoldings.tsx'
import { filterHoldings } from './filterHoldings.ts'
import { Hero } from './Hero.tsx'
import { HoldingRow } from './HoldingRow.tsx'
import { SearchField } from './SearchField.tsx'
import { SeenAccounts } from './SeenAccounts.tsx'

interface Props {
  holdings: Holdings
  /** The accounts that are looked at. */
  addresses: readonly Address[]
  isSearching: boolean
  onSearchEnd: () => void
  onOpen: (holding: Holding) => void
}

export function HoldingsTab({ holdings, addresses, isSearching, onSearchEnd, onOpen }: Props) {
  const t = useWords()
  const whole = useWhole(addresses)
  const [search, setSearch] = useState('')
  const underMicroEth = useSettings(settings => settings.smallUnderMicroEth)
  const { small, ...large } = foldSmall(holdings.held, underMicroEth)
  const shown = isSearching ? found([...holdings.held, ...holdings.empty], search) : large.shown
  const folded = isSearching ? [] : [...small, ...holdings.empty]
  const foldedWords =
    small.length > 0
      ? t('popup.smallRows', {
          count: folded.length,
          under: formatExact(BigInt(underMicroEth), t.language, 6),
        })
      : t('popup.zeroRows', { count: folded.length })
  const rows = (list: readonly Holding[]) =>
    list.map(holding => (
      <HoldingRow
        key={`${holding.tokenId}-${holding.chainId}`}
        holding={holding}
        onOpen={() => onOpen(holding)}
      />
    ))
  const endSearch = () => {
    setSearch('')
    onSearchEnd()
  }
  return (
    <>
      {isSearching && <SearchField value={search} onChange={setSearch} onClose={endSearch} />}
      {!isSearching && (holdings.held.length > 0 || whole.hasElsewhere) && (
        <Hero whole={whole} rewards30Wei={holdings.rewardsWei.d30} />
      )}
      <SeenAccounts />
      {shown.length > 0 && <ul className="rows">{rows(shown)}</ul>}
      {shown.length === 0 && isSearching && <NothingFound onClear={endSearch} />}
      {shown.length === 0 && !isSearching && small.length === 0 && <EmptyHoldings />}
      {folded.length > 0 && (
        <details className="folded" data-testid={testIds.emptyRows}>
          <summary>{foldedWords}</summary>
          <ul className="rows">{rows(folded)}</ul>
        </details>
      )}
    </>
  )
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useWords()
  return (
    <section className="empty" data-testid={testIds.empty} data-kind="filtered">
      <h2>{t('popup.empty.nothingFound')}</h2>
      <button type="button" className="link" onClick={onClear}>
        {t('popup.empty.clear')}
      </button>
    </section>
  )
}

function found(all: readonly Holding[], search: string): Holding[] {
  const searchable = all.map(holding => {
    const token = findToken(holding.tokenId)
    const chain = findChain(holding.chainId)
    return { holding, text: [holding.symbol, token?.name, token?.protocol, chain?.name].join(' ') }
  })
  return filterHoldings(searchable, search)
}
