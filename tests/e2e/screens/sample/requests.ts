import { DAY_S, HOUR_S } from '@/lib/core/time'
import { WAD } from '@/lib/core/wad'
import type { RequestList, Withdrawals } from '@/lib/messaging/schemas/withdrawals'
import { BLOCK, daysAgo, NO_ANSWER, NOW_S, READ_S } from './moment'
import { DAILY, SAVINGS } from './wallet'

const LISTS: readonly RequestList[] = [
  {
    withdrawalsId: 'lido',
    protocolId: 'lido',
    chainId: 1,
    account: SAVINGS,
    claimUrl: 'https://stake.lido.fi/withdrawals/claim',
    asOfS: READ_S,
    block: BLOCK,
    missing: 0,
    requests: [
      {
        id: '90001',
        tokenId: 'steth',
        tokenWei: 4n * WAD,
        payout: 'ETH',
        askedWei: 4n * WAD,
        paysWei: 4n * WAD,
        state: 'claimable',
        requestedAtS: daysAgo(6),
      },
      {
        id: '90002',
        tokenId: 'steth',
        tokenWei: (25n * WAD) / 10n,
        payout: 'ETH',
        askedWei: (25n * WAD) / 10n,
        state: 'pending',
        requestedAtS: daysAgo(1),
        expected: { fromS: NOW_S + DAY_S, toS: NOW_S + 4 * DAY_S, wait: 'exits' },
      },
    ],
  },
  {
    withdrawalsId: 'ether-fi',
    protocolId: 'ether-fi',
    chainId: 1,
    account: DAILY,
    asOfS: READ_S,
    block: BLOCK,
    missing: 0,
    requests: [
      {
        id: '7001',
        tokenId: 'eeth',
        tokenWei: WAD,
        payout: 'ETH',
        askedWei: WAD,
        state: 'claimed',
        requestedAtS: daysAgo(20),
        closedAtS: daysAgo(12),
      },
    ],
  },
]

export const WITHDRAWALS: Withdrawals = { readAtS: READ_S, lists: [...LISTS], searches: {} }

/** Read three hours ago, and one list never. */
export const WITHDRAWALS_OF_BEFORE: Withdrawals = {
  ...WITHDRAWALS,
  lists: LISTS.map((list, index) =>
    index === 0
      ? { ...list, asOfS: NOW_S - 3 * HOUR_S, error: NO_ANSWER }
      : { ...list, asOfS: 0, error: NO_ANSWER, requests: [] },
  ),
}
