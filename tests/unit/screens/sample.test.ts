import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toWire } from '@/lib/core/wire'
import { alertsSchema } from '@/lib/messaging/schemas/alerts'
import { exitsSchema } from '@/lib/messaging/schemas/exits'
import { loansSchema } from '@/lib/messaging/schemas/loans'
import { positionsSchema } from '@/lib/messaging/schemas/positions'
import { snapshotSchema } from '@/lib/messaging/schemas/snapshot'
import { reviewSchema } from '@/lib/messaging/schemas/verdict'
import { withdrawalsSchema } from '@/lib/messaging/schemas/withdrawals'
import { SAMPLES, STATES } from '../../e2e/screens/sample'
import { exitsOf } from '../../e2e/screens/sample/exits'
import { LOTS } from '../../e2e/screens/sample/wallet'

const SCHEMAS = {
  snapshot: snapshotSchema,
  positions: positionsSchema,
  loans: loansSchema,
  withdrawals: withdrawalsSchema,
  alerts: alertsSchema,
  review: reviewSchema,
} as const

describe('the sample of the pictures', () => {
  it.each(STATES)('is what the storage takes: %s', state => {
    const sample = SAMPLES[state]()
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      const stored = sample[name as keyof typeof SCHEMAS]
      if (stored) expect(v.safeParse(schema, toWire(stored)).issues, name).toBeUndefined()
    }
  })

  it.each(LOTS)('has ways out of $tokenId', ({ tokenId, chainId, balanceWei }) => {
    const exits = exitsOf({ tokenId, chainId, amountWei: balanceWei }, 'discount')
    expect(v.safeParse(exitsSchema, toWire(exits)).issues).toBeUndefined()
  })
})
