import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, map, uint } from './readings.ts'

const pufETH = contract(1, '0xD9A442856C234a39a81a089C06451EBAa4306a72', 'pufETH')
const withdrawals = contract(1, '0xDdA0483184E75a5579ef9635ED14BacCf9d50283', 'Puffer withdrawalManager')

export const puffer = defineProtocol({
  id: 'puffer',
  name: 'Puffer',
  appUrl: 'https://app.puffer.fi/stake',
  countedSince: {
    date: '2024-01-31',
    source: 'DefiLlama/dimension-adapters:fees/puffer-vaults.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/PufferFinance/puffer-contracts/tree/master/audits',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock-or-multisig',
    source:
      'https://github.com/PufferFinance/puffer-contracts/blob/master/mainnet-contracts/docs/Timelock.md',
    readOn: '2026-11-24',
  },
  tokens: {
    // Paused by an access manager: only a simulated call tells.
    pufeth: {
      redemption: 'queue',
      // The payout is at the lower of the two rates.
      queuedRewards: 'stop',
      hasInstantExit: true,
      queue: combine({
        lastRequestId: map(uint(withdrawals('0x2d9b7f4d', 'getWithdrawalsLength()')), length => length - 1n),
        feeBps: map(uint(pufETH('0x0116c1fa', 'getTotalExitFeeBasisPoints()')), Number),
      }),
      limits: combine({
        minWei: uint(withdrawals('0xd3e5792b', 'MIN_WITHDRAWAL_AMOUNT()')),
        maxWei: uint(withdrawals('0x9ce7f670', 'getMaxWithdrawalAmount()')),
      }),
    },
    xpufeth: { redemption: 'market' },
  },
  sources: [
    'PufferFinance/puffer-contracts:mainnet-contracts/src/PufferVaultV5.sol',
    'DefiLlama/yield-server:src/adaptors/puffer-stake/index.js',
  ],
})
