import { useId } from 'react'
import type { Holding } from '@/lib/state/holdings'
import { findChain, findToken } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

export const keyOf = ({ tokenId, chainId }: Holding) => `${tokenId}-${chainId}`

interface Props {
  held: readonly Holding[]
  chosen: Holding
  onChoose: (key: string) => void
}

/** Which of the tokens that are held. */
export function TokenField({ held, chosen, onChoose }: Props) {
  const t = useWords()
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="small muted">
        {t('exits.token')}
      </label>
      <select
        id={id}
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
  )
}

/** On another chain than its own a token is named with the chain. */
function nameOf({ tokenId, chainId, symbol }: Holding): string {
  const isHome = findToken(tokenId)?.homeChainId === chainId
  return isHome ? symbol : `${symbol} · ${findChain(chainId)?.name ?? chainId}`
}
