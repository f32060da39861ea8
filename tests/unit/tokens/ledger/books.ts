import fc from 'fast-check'

/** What stands behind a token, as the test itself keeps it: integers, and no function of lib/. */
export interface Books {
  assets: bigint
  shares: bigint
}

type Event = { kind: 'deposit' | 'reward' | 'slash' | 'withdraw'; perMille: bigint }

const FEE_PER_MILLE = 100n

/** What happens to a protocol: its fee is taken in new shares, a slashing takes assets alone. */
function happen({ assets, shares }: Books, { kind, perMille }: Event): Books {
  const amount = (assets * perMille) / 1_000n
  if (kind === 'slash') return { assets: assets - amount, shares }
  if (kind === 'withdraw') return { assets: assets - amount, shares: shares - (amount * shares) / assets }
  if (kind === 'deposit') return { assets: assets + amount, shares: shares + (amount * shares) / assets }
  const fee = (amount * FEE_PER_MILLE) / 1_000n
  const after = assets + amount
  return { assets: after, shares: shares + (fee * shares) / (after - fee) }
}

const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('deposit', 'reward', 'slash', 'withdraw'),
  perMille: fc.bigInt({ min: 0n, max: 120n }),
})

/** Protocols with up to 10^8 tokens, worth 0.5 to 3 each, after up to a dozen events. */
export const anyBooks: fc.Arbitrary<Books> = fc
  .record({
    shares: fc.bigInt({ min: 10n ** 15n, max: 10n ** 26n }),
    perMille: fc.bigInt({ min: 500n, max: 3_000n }),
    events: fc.array(event, { maxLength: 12 }),
  })
  .map(({ shares, perMille, events }) =>
    events.reduce(happen, { assets: (shares * perMille) / 1_000n + 1n, shares }),
  )
