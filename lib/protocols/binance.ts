import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, uint } from './readings.ts'

const wBETH = contract(1, '0xa2E3356610840701BDf5611a53974510Ae27E2e1', 'wBETH')
const unwrap = contract(1, '0x79973d557CD9dd87eb61E250cc2572c990e20196', 'Binance unwrapToken')

export const binance = defineProtocol({
  id: 'binance',
  name: 'Binance',
  appUrl: 'https://www.binance.com/en/eth2',
  countedSince: {
    date: '2023-04-20',
    source: 'DefiLlama/dimension-adapters:fees/binance-staked-eth.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/peckshield/publications/tree/master/audit_reports',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'issuer',
    source: 'https://github.com/l2beat/l2beat/blob/main/packages/config/src/projects/wbeth/discovered.json',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'binance-2025-10',
      date: '2025-10-10',
      source: 'https://holder.io/news/binance-sets-depeg-payouts-283m-already-reimbursed',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    wbeth: {
      redemption: 'queue',
      // The ether is fixed at the request.
      queuedRewards: 'stop',
      saidFee: { bps: 1_000, source: 'DefiLlama/dimension-adapters:fees/binance-staked-eth.ts' },
      pause: combine({
        transfers: flag(wBETH('0x5c975abb', 'paused()')),
        withdrawals: flag(unwrap('0x5c975abb', 'paused()')),
      }),
      queue: combine({
        waitingWei: uint(unwrap('0xf7304b60', 'needEthAmount()')),
        freeWei: uint(unwrap('0xb5773dce', 'availableAllocateAmount()')),
        delayS: uint(unwrap('0x0d668087', 'lockTime()')),
      }),
    },
  },
  sources: [
    'bgd-labs/aave-address-book:src/AaveV2.sol',
    'l2beat/l2beat:packages/config/src/projects/wbeth/discovered.json',
    'stakestone/stone-vault-v1:contracts/interfaces/IUnwrapTokenV1ETH.sol',
    'DefiLlama/yield-server:src/adaptors/binance-staked-eth/index.js',
  ],
})
