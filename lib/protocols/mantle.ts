import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, map, uint } from './readings.ts'

const aggregator = contract(1, '0x1766be66fBb0a1883d41B4cfB0a533c5249D3b82', 'mETH returnsAggregator')
const pauser = contract(1, '0x29Ab878aEd032e2e2c86FF4A9a9B05e3276cf1f8', 'mETH pauser')
const requests = contract(1, '0x38fDF7b489316e03eD8754ad339cb5c4483FDcf9', 'mETH unstakeRequestsManager')
const staking = contract(1, '0xe3cBd06D7dadB3F4e6557bAb7EdD924CD1489E8f', 'mETH staking')
const delayed = contract(1, '0x12Be34bE067Ebd201f6eAf78a861D90b2a66B113', 'cmETH delayedWithdraw')
const payout = delayed('0xaa5a0ffd', 'withdrawAssets(address)', '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa')
const teller = contract(1, '0xB6f7D38e3EAbB8f69210AFc2212fe82e0f1912b0', 'cmETH teller')

export const mantle = defineProtocol({
  id: 'mantle',
  name: 'Mantle mETH',
  appUrl: 'https://meth.mantle.xyz/stake',
  countedSince: {
    date: '2023-10-07',
    source: 'DefiLlama/dimension-adapters:fees/meth-protocol.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/mantle-lsp/contracts/tree/main/audit',
    first: '2023-08',
    readOn: '2026-11-24',
  },
  governance: {
    // Its timelock asks for no delay.
    kind: 'multisig',
    source: 'https://defirisk.co/protocols/meth-protocol/factors/RD-F-123/',
    readOn: '2026-11-24',
  },
  tokens: {
    meth: {
      redemption: 'queue',
      // The ether is fixed at the request.
      queuedRewards: 'stop',
      fee: feeBps(10_000n, aggregator('0xcb043d04', 'feesBasisPoints()')),
      pause: combine({
        deposits: flag(pauser('0x1ea7ca89', 'isStakingPaused()')),
        withdrawals: flag(pauser('0x8b61391a', 'isUnstakeRequestsAndClaimsPaused()')),
      }),
      queue: combine({
        waitingWei: uint(requests('0x106b263c', 'allocatedETHDeficit()')),
        lastRequestId: map(uint(requests('0x6a84a985', 'nextRequestId()')), next => next - 1n),
        delayBlocks: uint(requests('0xae5cf272', 'numberOfBlocksToFinalize()')),
      }),
      limits: combine({ minWei: uint(staking('0x35ead2a4', 'minimumUnstakeBound()')) }),
    },
    cmeth: {
      redemption: 'cooldown',
      paysIn: 'meth',
      // The payout is the lower of two rates.
      queuedRewards: 'stop',
      pause: combine({
        deposits: flag(teller('0xb187bd26', 'isPaused()')),
        withdrawals: map(
          combine({ isPaused: flag(delayed('0xb187bd26', 'isPaused()')), allowed: uint(payout) }),
          ({ isPaused, allowed }) => isPaused || allowed === 0n,
        ),
      }),
      queue: combine({
        delayS: uint(payout, 1),
        // A window that is not set is seven days.
        claimWindowS: map(uint(payout, 2), windowS => windowS || 604_800n),
        feeBps: map(uint(payout, 4), Number),
      }),
    },
  },
  sources: [
    'mantle-lsp/contracts:src/Pauser.sol',
    'mantle-xyz/cMETH-boring-vault:src/base/Roles/DelayedWithdraw.sol',
    'DefiLlama/yield-server:src/adaptors/meth-protocol/index.js',
  ],
})
