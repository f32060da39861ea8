import { lower } from '@/lib/core/address'
import { DAY_S } from '@/lib/core/time'
import { WAD } from '@/lib/core/wad'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { findToken } from '@/lib/tokens'
import { BLOCK, NOW_S, READ_S } from './moment'
import { SAVINGS } from './wallet'

const SOLD = 10n * WAD
const steth = {
  token: lower(findToken('steth')?.addresses[1]?.address ?? SAVINGS),
  symbol: 'stETH',
  decimals: 18,
}
const ether = { symbol: 'ETH', decimals: 18 }
const under = (bps: bigint) => (SOLD * (10_000n - bps)) / 10_000n

const COMMON = {
  id: 'sample',
  tabId: 1,
  frameId: 0,
  host: 'curve.fi',
  chainId: 1,
  account: SAVINGS,
  method: 'eth_sendTransaction',
  status: 'open',
  createdAtS: NOW_S - 3,
  heldAtS: NOW_S - 2,
  block: BLOCK,
} as const

/** Ten stETH sold on the market 0.96 % under the exchange rate. */
export const SALE: Review = {
  ...COMMON,
  level: 'caution',
  kind: 'swap',
  venue: 'Curve',
  side: 'sell',
  give: [{ ...steth, amount: SOLD, mode: 'exact' }],
  receiveExpected: [{ ...ether, amount: under(96n) }],
  receiveMin: [{ ...ether, amount: under(146n), mode: 'min' }],
  executionBps: -96,
  lossWei: SOLD - under(96n),
  lossFiat: { wad: 307n * WAD, currency: 'USD' },
  daysOfRewards: 129,
  underlying: 'ETH',
  ways: [
    { key: 'this', venue: 'Curve', receivesWei: under(96n), bps: -96 },
    { key: 'lido-queue', venue: 'Lido', receivesWei: SOLD, bps: 0, waitS: { min: DAY_S, max: 4 * DAY_S } },
  ],
  findings: [
    {
      rule: 'sell-below-exchange-rate',
      level: 'caution',
      value: 96,
      limit: 75,
      unit: 'bps',
      params: { token: 'stETH', percentBps: 96 },
      evidence: [
        {
          key: 'exchangeRate',
          value: WAD.toString(),
          unit: 'wad',
          asOfS: READ_S,
          source: 'Lido.getPooledEthByShares()',
          block: BLOCK,
        },
      ],
    },
    {
      rule: 'better-exit',
      level: 'notice',
      form: 'later',
      value: 96,
      limit: 30,
      unit: 'bps',
      params: {
        venue: 'Lido',
        moreWei: (SOLD - under(96n)).toString(),
        moreBps: 96,
        underlying: 'ETH',
        waitS: 4 * DAY_S,
      },
      evidence: [],
    },
  ],
}

/** A request that nobody understands. */
export const UNREAD: Review = {
  ...COMMON,
  host: 'dapp.example',
  level: 'unknown',
  kind: 'unknown',
  venue: '',
  give: [],
  receiveMin: [],
  ways: [],
  findings: [],
  notChecked: 'unknown-function',
}

/** A stranger may take all stETH. */
export const APPROVAL: Review = {
  ...COMMON,
  host: 'dapp.example',
  level: 'danger',
  kind: 'approve',
  venue: '',
  give: [{ ...steth, mode: 'max' }],
  receiveMin: [],
  ways: [],
  findings: [
    {
      rule: 'unlimited-approval',
      level: 'danger',
      unit: '',
      params: { token: 'stETH', spenderAddress: '0xbad0bad0bad0bad0bad0bad0bad0bad0bad0bad0' },
      evidence: [],
    },
  ],
}
