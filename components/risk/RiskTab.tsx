import type { Address } from '@/lib/core/address'
import { issuersOf } from '@/lib/state/shares'
import { useWhole } from '../hooks/useWhole.ts'
import { useWords } from '../hooks/useWords.ts'
import { LiquidityList } from '../positions/LiquidityList.tsx'
import { Loans } from '../positions/Loans.tsx'
import { RestakingList } from '../positions/RestakingList.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { Concentration } from './Concentration.tsx'
import { LayerTree } from './LayerTree.tsx'
import { ProtocolList } from './ProtocolList.tsx'
import { StressTest } from './StressTest.tsx'
import { WhereItLies } from './WhereItLies.tsx'

/** Where everything lies, what it rests on, who stands behind it, and what a discount would do to it. */
export function RiskTab({ addresses }: { addresses: readonly Address[] }) {
  const t = useWords()
  const { stakes, worths, valueWei } = useWhole(addresses)
  const issuers = issuersOf(stakes)
  if (issuers.length === 0 && worths.length === 0) return <p className="empty">{t('risk.none')}</p>
  return (
    <section className="page risk">
      <h2>{t('risk.title')}</h2>
      <LearnLink group="habits" topic="spread" />
      <WhereItLies stakes={stakes} missing={valueWei.missing} />
      <Concentration stakes={stakes} />
      <LayerTree stakes={stakes} />
      <LiquidityList worths={worths} />
      <RestakingList worths={worths} />
      <Loans addresses={addresses} />
      <h2>{t('risk.stress')}</h2>
      <StressTest held={stakes} protocols={issuers} addresses={addresses} />
      <ProtocolList stakes={stakes} />
    </section>
  )
}
