import type { Address } from '@/lib/core/address'
import { WAD } from '@/lib/core/wad'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import { daysAgo } from './moment'

/** Two made-up accounts. */
export const SAVINGS: Address = '0x5a71495a71495a71495a71495a71495a71495a71'
export const DAILY: Address = '0xda11ada11ada11ada11ada11ada11ada11ada11a'

export const ACCOUNTS: Accounts = {
  watched: [
    {
      address: SAVINGS,
      label: 'Savings',
      colour: 'blue',
      origin: 'typed',
      addedAtS: daysAgo(400),
      isConfirmed: true,
    },
    {
      address: DAILY,
      ensName: 'sample.eth',
      colour: 'amber',
      origin: 'seen',
      seenOn: 'stake.lido.fi',
      addedAtS: daysAgo(90),
      isConfirmed: true,
    },
  ],
  removed: [],
}

export interface Lot {
  account: Address
  tokenId: string
  chainId: number
  balanceWei: bigint
  rateWad: bigint
  /** Market against the exchange rate, while calm and at a discount. */
  bps: { calm: number; discount: number }
  aprBps: number
}

const milli = (thousandths: number) => (BigInt(thousandths) * WAD) / 1_000n

/** What the two hold. Every balance, rate, deviation and yield is made up, so that each kind of row is seen. */
export const LOTS: readonly Lot[] = [
  lot(SAVINGS, 'steth', 1, 42_500, 1_000, [-4, -96], 271),
  lot(SAVINGS, 'reth', 1, 12_250, 1_161, [3, -41], 252),
  lot(DAILY, 'wsteth', 42161, 6_400, 1_234, [-6, -118], 271),
  lot(DAILY, 'weeth', 8453, 5_080, 1_087, [-11, -64], 293),
  lot(DAILY, 'ezeth', 1, 3_300, 1_072, [-18, -245], 304),
  lot(DAILY, 'steth', 1, 1_750, 1_000, [-4, -96], 271),
  lot(SAVINGS, 'oseth', 1, 950, 1_064, [12, 9], 262),
  lot(DAILY, 'savax', 43114, 120_000, 1_256, [-9, -15], 478),
]

function lot(
  account: Address,
  tokenId: string,
  chainId: number,
  balance: number,
  rate: number,
  [calm, discount]: [number, number],
  aprBps: number,
): Lot {
  const [balanceWei, rateWad] = [milli(balance), milli(rate)]
  return { account, tokenId, chainId, balanceWei, rateWad, bps: { calm, discount }, aprBps }
}
