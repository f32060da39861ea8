import { NATIVE } from '../core/address.ts'
import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, map, uint } from './readings.ts'

const config = contract(1, '0x947Cb49334e6571ccBFEF1f1f1178d8469D65ec7', 'Kelp lrtConfig')
const deposits = contract(1, '0x036676389e48133B63a802f8635AD39E752D375D', 'Kelp lrtDepositPool')
const withdrawals = contract(1, '0x62De59c08eB5dAE4b7E6F7a8cAd3006d6965ec16', 'Kelp withdrawalManager')
const oracle = contract(1, '0x349A73444b1a310BAe67ef67973022020d70020d', 'Kelp lrtOracle')
const rsETH = contract(1, '0xA1290d69c65A6Fe4DF752f95823fae25cB99e5A7', 'rsETH')

export const kelp = defineProtocol({
  id: 'kelp',
  name: 'Kelp DAO',
  appUrl: 'https://kelpdao.xyz/restake/',
  countedSince: {
    date: '2023-12-11',
    source: 'DefiLlama/dimension-adapters:fees/kelp.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/code-423n4/2023-11-kelp-findings/blob/main/report.md',
    first: '2023-11',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://governance.aave.com/t/arfc-add-rseth-to-aave-v3-ethereum/17696/16',
    readOn: '2026-11-24',
  },
  incidents: [
    // A forged cross-chain message drained the bridge adapter; backing was restored by late May.
    {
      id: 'kelp-2026-04',
      date: '2026-04-18',
      source: 'https://www.anchain.ai/blog/kelp',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    rseth: {
      redemption: 'queue',
      fee: feeBps(10_000n, config('0x286893e7', 'protocolFeeInBPS()')),
      pause: combine({
        transfers: flag(rsETH('0x5c975abb', 'paused()')),
        deposits: flag(deposits('0x5c975abb', 'paused()')),
        withdrawals: flag(withdrawals('0x5c975abb', 'paused()')),
        rewards: flag(oracle('0x5c975abb', 'paused()')),
      }),
      queue: combine({
        waitingWei: uint(withdrawals('0xb6cf3fef', 'assetsCommitted(address)', NATIVE)),
        freeWei: uint(withdrawals('0x5f57f968', 'getAvailableAssetAmount(address)', NATIVE)),
        lastRequestId: map(
          uint(withdrawals('0xc1af971a', 'nextUnusedNonce(address)', NATIVE)),
          next => next - 1n,
        ),
        lastFinalizedRequestId: map(
          uint(withdrawals('0xfac48eea', 'nextLockedNonce(address)', NATIVE)),
          next => next - 1n,
        ),
        delayBlocks: uint(withdrawals('0x50f73e7c', 'withdrawalDelayBlocks()')),
      }),
      limits: combine({
        minWei: uint(withdrawals('0xfe63f41b', 'minRsEthAmountToWithdraw(address)', NATIVE)),
      }),
    },
    wrseth: { redemption: 'market' },
    hgeth: { redemption: 'queue' },
    ageth: { redemption: 'queue' },
  },
  sources: [
    'Kelp-DAO/LRT-rsETH:contracts/LRTConfig.sol',
    'DefiLlama/yield-server:src/adaptors/kelp/index.js',
  ],
})
