import { type Capabilities, defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, uint } from './readings.ts'

const pirex = contract(1, '0xD664b74274DfEB538d9baC494F3a4760828B02b0', 'PirexEth')
const apxETH = contract(1, '0x9Ba021B0a9b958B5E75cE9f6dff97C7eE52cb3E6', 'apxETH')

const exit: Capabilities = {
  redemption: 'queue',
  hasInstantExit: true,
  // `paused()` is a number: 0 is not paused.
  pause: combine({
    deposits: flag(pirex('0x5c975abb', 'paused()')),
    withdrawals: flag(pirex('0x5c975abb', 'paused()')),
  }),
  queue: combine({
    waitingWei: uint(pirex('0xf7a1f5ff', 'outstandingRedemptions()')),
    freeWei: uint(pirex('0xedaafe20', 'buffer()')),
  }),
}

export const dinero = defineProtocol({
  id: 'dinero',
  name: 'Dinero',
  appUrl: 'https://dineroismoney.com/pxeth/deposit',
  countedSince: {
    date: '2023-12-11',
    source: 'DefiLlama/dimension-adapters:fees/dinero-pxeth/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/dinero-protocol/pirex-eth-contracts/tree/master/audits',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://github.com/dinero-protocol/pirex-eth-contracts/blob/master/README.md',
    readOn: '2026-11-24',
  },
  tokens: {
    pxeth: exit,
    apxeth: { ...exit, fee: feeBps(1_000_000n, apxETH('0x26232a2e', 'platformFee()')) },
  },
  sources: [
    'dinero-protocol/pirex-eth-contracts:src/PirexEth.sol',
    'DefiLlama/yield-server:src/adaptors/dinero-(pxeth)/index.js',
  ],
})
