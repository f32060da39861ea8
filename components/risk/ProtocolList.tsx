import { findProtocol, findToken } from '@/lib/state/registry'
import type { Stake } from '@/lib/state/whole'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { ProtocolFacts } from '../token/ProtocolFacts.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'

/** What is known of every protocol whose tokens are counted, one after the other, each fact with its source and date. */
export function ProtocolList({ stakes }: { stakes: readonly Stake[] }) {
  const t = useWords()
  const { tokens } = useSnapshot()
  const first = new Map<string, Stake>()
  for (const stake of stakes) {
    const protocol = stake.tokenId && findToken(stake.tokenId)?.protocol
    if (protocol && !first.has(protocol)) first.set(protocol, stake)
  }
  if (first.size === 0) return null
  return (
    <section data-testid={testIds.protocols}>
      <h2>{t('risk.protocols')}</h2>
      <LearnLink group="habits" topic="mature" />
      {[...first].map(([id, { tokenId, chainId }]) => {
        const token = tokenId && findToken(tokenId)
        return (
          token && (
            <details key={id} className="folded">
              <summary>{findProtocol(id)?.name ?? id}</summary>
              <ProtocolFacts
                token={token}
                chainId={chainId}
                state={tokens.find(one => one.tokenId === tokenId)}
              />
            </details>
          )
        )
      })}
    </section>
  )
}
