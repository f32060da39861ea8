import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, uint } from './readings.ts'

const sAVAX = contract(43114, '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE', 'sAVAX')

export const benqi = defineProtocol({
  id: 'benqi',
  name: 'BENQI',
  appUrl: 'https://staking.benqi.fi/stake',
  countedSince: {
    date: '2022-02-13',
    source: 'DefiLlama/dimension-adapters:fees/benqi-staked-avax.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://docs.benqi.fi/resources/risks',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://docs.benqi.fi/resources/risks',
    readOn: '2026-11-24',
  },
  tokens: {
    // What is not claimed inside the window must be taken back and asked for again.
    savax: {
      redemption: 'cooldown',
      // Paid at the rate of the window's beginning.
      queuedRewards: 'go-on',
      saidFee: { bps: 1_000, source: 'DefiLlama/dimension-adapters:fees/benqi-staked-avax.ts' },
      pause: combine({
        transfers: flag(sAVAX('0x5c975abb', 'paused()')),
        deposits: flag(sAVAX('0xe1a283d6', 'mintingPaused()')),
        withdrawals: flag(sAVAX('0x5c975abb', 'paused()')),
      }),
      queue: combine({
        delayS: uint(sAVAX('0x04646a49', 'cooldownPeriod()')),
        claimWindowS: uint(sAVAX('0x40a233a6', 'redeemPeriod()')),
      }),
    },
  },
  sources: [
    'bgd-labs/aave-address-book:src/AaveV2.sol',
    'Benqi-fi/BENQI-Smart-Contracts:sAVAX/StakedAvaxStorage.sol',
    'DefiLlama/yield-server:src/adaptors/benqi-staked-avax/index.js',
  ],
})
