import { useEffect, useMemo, useState } from 'react'
import type { Address } from '@/lib/core/address'
import { knownValue } from '@/lib/core/loadable'
import type { RewardTable } from '@/lib/finance/rewards/table'
import type { Position } from '@/lib/messaging/schemas/snapshot'
import { type Earning, earningsOf } from '@/lib/state/earnings'
import { tokens } from '@/lib/state/registry'
import { loadRewardTables } from '@/lib/state/rewardTables'
import { useSnapshot } from '../hooks/useStores.ts'
import { useRewardsWork } from './useRewardsWork.ts'

/** The positions of these accounts that are held, with the tables that were read of them. */
export function useEarnings(addresses: readonly Address[]): Earning[] {
  const { positions } = useSnapshot()
  const { tables: written } = useRewardsWork()
  const [tables, setTables] = useState<{ of: readonly Position[]; tables: (RewardTable | undefined)[] }>()
  const held = useMemo(
    () => positions.filter(one => addresses.includes(one.account) && knownValue(one.balanceWei) !== 0n),
    [positions, addresses],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table was written.
  useEffect(() => {
    let isGone = false
    void loadRewardTables(held).then(loaded => !isGone && setTables({ of: held, tables: loaded }))
    return () => {
      isGone = true
    }
  }, [held, written])
  // Until those of a newer snapshot are loaded, the ones that are there are matched by position.
  return useMemo(() => {
    const known = new Map(tables?.of.map((one, index) => [keyOf(one), tables.tables[index]]))
    return earningsOf(
      held,
      held.map(one => known.get(keyOf(one))),
      tokens(),
    )
  }, [held, tables])
}

const keyOf = ({ account, tokenId, chainId }: Position) => `${account}-${tokenId}-${chainId}`
