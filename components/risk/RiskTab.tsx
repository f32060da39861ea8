import type { Holdings } from '@/lib/state/holdings'
import { findChain, findProtocol, tokens } from '@/lib/state/registry'
import { protocolOf, sharesBy } from '@/lib/state/risk'
import { useWords } from '../hooks/useWords.ts'
import { Loans } from '../positions/Loans.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { Shares } from './Shares.tsx'
import { StressTest } from './StressTest.tsx'

/** Where everything lies, and what a discount would do to it. */
export function RiskTab({ holdings }: { holdings: Holdings }) {
  const t = useWords()
  const { held } = holdings
  const byProtocol = sharesBy(held, holding => protocolOf(holding, tokens()))
  if (byProtocol.length === 0) return <p className="empty">{t('risk.none')}</p>
  return (
    <section className="page">
      <h2>{t('risk.title')}</h2>
      <LearnLink group="habits" topic="spread" />
      <Shares title={t('risk.byProtocol')} shares={byProtocol} nameOf={id => findProtocol(id)?.name ?? id} />
      <Shares
        title={t('risk.byChain')}
        shares={sharesBy(held, holding => String(holding.chainId))}
        nameOf={id => findChain(Number(id))?.name ?? id}
      />
      <Loans />
      <h2>{t('risk.stress')}</h2>
      <StressTest held={held} protocols={byProtocol.map(share => share.key)} />
    </section>
  )
}
