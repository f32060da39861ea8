import { useState } from 'react'
import type { Address } from '@/lib/core/address'
import { discountNow } from '@/lib/finance/peg/discountNow'
import { leftOut } from '@/lib/finance/stress/leavesOut'
import { marketAfter, NO_STRESS, type Stress } from '@/lib/finance/stress/stress'
import { stressExits } from '@/lib/finance/stress/stressExits'
import { stressLoans } from '@/lib/finance/stress/stressLoans'
import { findToken } from '@/lib/state/registry'
import { debtRows, type Held, rowsOf } from '@/lib/state/stress'
import { useSnapshot } from '../hooks/useStores.ts'
import { useLoans } from '../positions/useLoans.ts'
import { LeftOut } from './LeftOut.tsx'
import { StressedExits } from './StressedExits.tsx'
import { StressedLoans } from './StressedLoans.tsx'
import { StressedValue } from './StressedValue.tsx'
import { StressSliders } from './StressSliders.tsx'
import { WatchStress } from './WatchStress.tsx'

interface Props {
  held: readonly Held[]
  protocols: readonly string[]
  /** Whose loans; all that are looked at, when it is not said. */
  addresses?: readonly Address[]
}

export const ALL = 'all'

/** "If stETH trades 5 % under its rate": what is left, which loans fall in which order, and what the ways out pay. */
export function StressTest({ held, protocols, addresses }: Props) {
  const snapshot = useSnapshot()
  const loans = useLoans(addresses)
  const [protocol, setProtocol] = useState(ALL)
  const [stress, setStress] = useState<Stress>({ ...NO_STRESS, discountBps: 500 })
  const isHit = (tokenId: string) => protocol === ALL || findToken(tokenId)?.protocol === protocol
  const { rows, missing } = rowsOf(held)
  const owed = debtRows(loans, snapshot)
  const sum = (list: typeof rows, under: Stress) =>
    list.reduce((total, row) => total + marketAfter(row, under, isHit), 0n)
  const nowWei = sum(rows, NO_STRESS)
  const afterWei = sum(rows, stress)
  return (
    <div className="card stress">
      <StressSliders
        protocols={protocols}
        protocol={protocol}
        onProtocol={setProtocol}
        stress={stress}
        onStress={setStress}
      />
      <StressedValue
        after={{ wei: afterWei, missing, isStale: false }}
        change={{ wei: afterWei - nowWei, missing, isStale: false }}
        owed={
          owed.rows.length > 0
            ? { wei: -sum(owed.rows, stress), missing: owed.missing, isStale: false }
            : undefined
        }
        ethFallBps={stress.ethFallBps}
      />
      <StressedLoans
        loans={stressLoans(loans, stress, isHit, chainId => discountNow(snapshot.tokens, chainId))}
      />
      <StressedExits exits={stressExits(rows, stress, isHit)} stress={stress} />
      <LeftOut reasons={leftOut(loans, stress)} />
      {loans.length > 0 && <WatchStress stress={stress} />}
    </div>
  )
}
