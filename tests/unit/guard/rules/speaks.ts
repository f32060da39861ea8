import { NATIVE } from '@/lib/core/address'
import type { Facts } from '@/lib/guard/facts'
import type { Intent } from '@/lib/guard/intent'
import {
  addressOf,
  CURVE_STETH,
  calm,
  ETHER,
  ether,
  intent,
  leg,
  OTHER,
  QUEUE,
  STETH,
  STRANGER,
  sale,
  token,
  WSTETH,
  withToken,
} from './world'

const market = (bps: number) => calm({ tokens: { ...calm().tokens, [STETH]: token('steth', bps) } })
const given: Partial<Intent> = { give: [leg(STETH, ETHER)], receive: [] }
const mint = (receive = STETH) =>
  intent({ kind: 'deposit', give: [leg(NATIVE, ETHER)], receive: [leg(receive, undefined)] })
const redeem = (amount = ETHER) =>
  intent({ kind: 'redeem', function: 'withdraw(uint256)', give: [leg(STETH, amount)] })
const approve = (name: string) =>
  intent({
    ...{ kind: 'approve', function: name },
    approval: { token: STETH, spender: STRANGER, amount: 2n ** 200n, isUnlimited: true },
  })

/** One request for each rule that makes it speak, and one that lacks what it needs, where that can be. */
export const SPEAKS: Record<string, [Intent, Facts][]> = {
  'sell-below-exchange-rate': [[sale(-300), market(-150)]],
  'buy-above-exchange-rate': [[mint(), market(-150)]],
  'redeem-below-market': [[redeem(), market(150)]],
  'low-minimum-received': [
    [sale(-300), market(0)],
    [sale(-10_000, { flags: ['no-minimum'] }), market(0)],
  ],
  'better-exit': [
    [sale(-300), market(-150)],
    [sale(-300), { ...market(-150), ways: [{ ...QUEUE, waitS: undefined }] }],
    [sale(-300), { ...market(-150), ways: [{ ...QUEUE, waitS: { min: 0, max: 0 } }] }],
  ],
  'simulation-disagrees': [
    [
      sale(-50, { basis: 'disagree', confidence: 'low' }),
      calm({ effects: { changes: { [STETH]: -ETHER, [STRANGER]: 5n }, reverted: false } }),
    ],
  ],
  'recipient-is-not-you': [[sale(-50, { recipient: OTHER }), calm()]],
  'transfer-to-token': [[intent({ ...given, kind: 'transfer', recipient: WSTETH }), calm()]],
  'lookalike-token': [
    [
      sale(-50, { receive: [leg(STRANGER, ETHER)] }),
      calm({ tokens: { ...calm().tokens, [STRANGER]: { ...ether, symbol: 'stETH' } } }),
    ],
  ],
  'wrong-chain': [[sale(), calm({ walletChainId: 10 })]],
  'delegates-account': [
    [
      intent({
        ...{ kind: 'approve', direction: 'delegate', function: 'authorizationList()' },
        approval: { token: undefined, spender: STRANGER, amount: 2n ** 200n, isUnlimited: true },
      }),
      calm(),
    ],
  ],
  'unlimited-approval': [[approve('approve(address,uint256)'), calm()]],
  'unknown-spender': [
    [approve('approve(address,uint256)'), calm()],
    [approve('approve(address,uint256)'), calm({ hasCode: { [STRANGER]: false } })],
  ],
  'permit-as-approval': [[approve('Permit'), calm()]],
  'order-outlives': [
    [sale(-10, { function: 'Order' }), calm()],
    [sale(-10, { function: 'Order', deadlineS: 1n << 34n }), calm()],
  ],
  'peg-unstable': [
    [mint(), withToken(calm(), STETH, { peg: { level: 'caution', isDisputed: false, isStale: false } })],
    ...[-80, 80].map((offBps): [Intent, Facts] => [
      mint(),
      withToken(calm(), STETH, { peg: { level: 'caution', isDisputed: false, isStale: false, offBps } }),
    ]),
    [mint(), withToken(calm(), STETH, { peg: { level: 'ok', isDisputed: true, isStale: false, offBps: 5 } })],
  ],
  'deposit-collateral': [
    [
      intent({ ...given, kind: 'lend', direction: 'borrow' }),
      calm({ loan: { hasDebt: true, healthFactorAfter: 1.1, liquidationDiscountBps: 400 } }),
    ],
    [
      intent({ ...given, kind: 'lend', direction: 'borrow' }),
      calm({ loan: { hasDebt: true, healthFactorAfter: 0.99, liquidationDiscountBps: undefined } }),
    ],
  ],
  'lp-imbalance': [
    [
      intent({ ...given, kind: 'lp', direction: 'join' }),
      calm({ pools: { [CURVE_STETH]: { shareBps: { [STETH]: 8_000 }, balancedShareBps: 5_000 } } }),
    ],
    [
      intent({ ...given, kind: 'lp', direction: 'join' }),
      calm({
        pools: {
          [CURVE_STETH]: {
            ...{ shareBps: { [STETH]: 8_000 }, afterBps: { [STETH]: 8_100 }, balancedShareBps: 5_000 },
          },
        },
      }),
    ],
  ],
  'rebasing-into-contract': [[intent({ ...given, kind: 'bridge', target: STRANGER }), calm()]],
  'restake-layer': [[mint(addressOf('weeth')), calm()]],
  'protocol-paused': [[mint(), calm({ protocols: { lido: { isDepositPaused: true } } })]],
  'withdrawal-limits': [
    [redeem(1n), calm()],
    [redeem(2_000n * ETHER), calm()],
  ],
  'no-yield': [[mint(addressOf('frxeth')), calm()]],
}
