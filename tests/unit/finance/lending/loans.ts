import fc from 'fast-check'
import type { Collateral, Follows, Leg, Loan } from '@/lib/finance/lending/loan'

const ASSET = '0x0000000000000000000000000000000000000001'
export const STANDS_STILL: Follows = { eth: false, oracle: 'market' }
export const ETH: Follows = { eth: true, oracle: 'market' }
export const lst = (oracle: Follows['oracle'], tokenId = 'wsteth'): Follows => ({
  eth: true,
  tokenId,
  oracle,
})

export const leg = (amountWei: bigint, price: bigint, follows: Follows, decimals = 18): Leg => ({
  asset: ASSET,
  symbol: 'X',
  amountWei,
  decimals,
  price,
  follows,
})
export const collateral = (one: Leg, thresholdBps: bigint): Collateral => ({
  ...one,
  thresholdWad: thresholdBps * 10n ** 14n,
})
export const loan = (parts: Partial<Loan>): Loan => ({
  venueId: 'test',
  chainId: 1,
  name: 'Test',
  method: 'aave-v3.0',
  unit: 'usd',
  collaterals: [],
  debts: [],
  ...parts,
})

const follows = fc.constantFrom(
  STANDS_STILL,
  ETH,
  lst('market'),
  lst('exchange-rate'),
  lst('unknown', 'reth'),
)
const legs = fc
  .record({
    amountWei: fc.bigInt(0n, 10n ** 24n),
    price: fc.bigInt(1n, 10n ** 13n),
    follows,
    decimals: fc.constantFrom(6, 8, 18),
  })
  .map(one => leg(one.amountWei, one.price, one.follows, one.decimals))

/** Any loan whose prices are told in one unit. */
export const loans = fc
  .record({
    method: fc.constantFrom('aave-v3.0' as const, 'aave-v3.5' as const, 'compound-v3' as const),
    unit: fc.constantFrom('usd' as const, 'eth' as const),
    collaterals: fc.array(
      fc.tuple(legs, fc.bigInt(0n, 9_700n)).map(([one, bps]) => collateral(one, bps)),
      {
        maxLength: 4,
      },
    ),
    debts: fc.array(legs, { maxLength: 3 }),
  })
  .map(loan)
