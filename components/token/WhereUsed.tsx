import type { Address } from '@/lib/core/address'
import { findChain } from '@/lib/state/registry'
import { sumOf } from '@/lib/state/totals'
import type { Stake } from '@/lib/state/whole'
import { useWhole } from '../hooks/useWhole.ts'
import { useWords } from '../hooks/useWords.ts'
import { whoIs } from '../risk/nameOf.ts'
import { testIds } from '../testIds.ts'
import { Amount } from '../ui/Amount.tsx'

/** Every place that holds this token for these accounts, on any chain; nothing when it lies in the wallet alone. */
export function WhereUsed({ tokenId, addresses }: { tokenId: string; addresses: readonly Address[] }) {
  const t = useWords()
  const stakes = useWhole(addresses).stakes.filter(stake => stake.tokenId === tokenId)
  if (stakes.every(({ venueId }) => venueId === undefined)) return null
  const places = new Map<string, Stake[]>()
  for (const stake of stakes) {
    const key = `${stake.venueId ?? ''}-${stake.chainId}`
    places.set(key, [...(places.get(key) ?? []), stake])
  }
  return (
    <section className="card" data-testid={testIds.whereUsed}>
      <h2>{t('positions.used')}</h2>
      <dl className="facts">
        {[...places].map(([key, [first, ...more]]) => (
          <div key={key} className="facts-row">
            <dt>
              {first?.venueId ? whoIs(first.venueId) : t('positions.inWallet')}{' '}
              <span className="small">{findChain(first?.chainId ?? 0)?.name}</span>
            </dt>
            <dd>
              <Amount of={sumOf([first, ...more].flatMap(stake => stake?.valueWei ?? []))} unit="ETH" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
