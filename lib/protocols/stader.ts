import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, map, uint } from './readings.ts'

const ethxManager = contract(1, '0xcf5EA1b38380f6aF39068375516Daf40Ed70D299', 'Stader stakePoolsManager')
const ethxWithdrawals = contract(
  1,
  '0x9F0491B32DBce587c50c4C43AB303b06478193A7',
  'Stader userWithdrawManager',
)
const ethxConfig = contract(1, '0x4ABEF2263d5A5ED582FC9A9789a41D85b68d69DB', 'StaderConfig')
const ethX = contract(1, '0xA35b1B31Ce002FBF2058D22F30f95D405200A15b', 'ETHx')
const bnbxManager = contract(56, '0x3b961e83400D51e6E1AF5c450d3C7d7b80588d28', 'BNBx stakeManager')
const maticX = contract(1, '0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645', 'MaticX')

export const stader = defineProtocol({
  id: 'stader',
  name: 'Stader',
  appUrl: 'https://www.staderlabs.com/eth/stake/',
  countedSince: {
    date: '2022-04-12',
    source: 'DefiLlama/dimension-adapters:fees/stader.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/code-423n4/2023-06-stader-findings/blob/main/report.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://governance.aave.com/t/arfc-onboarding-ethx-to-aave-v3-ethereum/15672/9',
    readOn: '2026-11-24',
  },
  tokens: {
    ethx: {
      redemption: 'queue',
      // The payout is the lower of the worth at the request and at finalization.
      queuedRewards: 'stop',
      saidFee: { bps: 1_000, source: 'DefiLlama/dimension-adapters:fees/stader.ts' },
      pause: combine({
        transfers: flag(ethX('0x5c975abb', 'paused()')),
        deposits: flag(ethxManager('0x5c975abb', 'paused()')),
        withdrawals: flag(ethxWithdrawals('0x5c975abb', 'paused()')),
      }),
      queue: combine({
        waitingWei: uint(ethxWithdrawals('0x30097ea6', 'ethRequestedForWithdraw()')),
        lastRequestId: map(uint(ethxWithdrawals('0x6a84a985', 'nextRequestId()')), next => next - 1n),
        lastFinalizedRequestId: map(
          uint(ethxWithdrawals('0xbbb84362', 'nextRequestIdToFinalize()')),
          next => next - 1n,
        ),
        delayBlocks: uint(ethxConfig('0xd2cee8ba', 'getMinBlockDelayToFinalizeWithdrawRequest()')),
      }),
      limits: combine({
        minWei: uint(ethxConfig('0x14e1b8fd', 'getMinWithdrawAmount()')),
        maxWei: uint(ethxConfig('0x326a16a3', 'getMaxWithdrawAmount()')),
      }),
    },
    bnbx: {
      redemption: 'queue',
      fee: feeBps(10_000n, bnbxManager('0x24a9d853', 'feeBps()')),
      pause: combine({ withdrawals: flag(bnbxManager('0x5c975abb', 'paused()')) }),
      limits: combine({ minWei: uint(bnbxManager('0xd63a1e3a', 'minWithdrawableBnbx()')) }),
    },
    maticx: {
      redemption: 'queue',
      // Its POL leave the validators at the request.
      queuedRewards: 'stop',
      fee: feeBps(10_000n, maticX('0x7fd6f15c', 'feePercent()')),
      pause: combine({ withdrawals: flag(maticX('0x5c975abb', 'paused()')) }),
    },
  },
  sources: [
    'stader-labs/bnbX:contracts/StakeManagerV2.sol',
    'stader-labs/ethx:contracts/StaderConfig.sol',
    'stader-labs/maticX:contracts/MaticX.sol',
    'DefiLlama/yield-server:src/adaptors/stader/index.js',
  ],
})
