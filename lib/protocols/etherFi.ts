import { NATIVE } from '../core/address.ts'
import { type Capabilities, defineProtocol } from './defineProtocol.ts'
import { combine, constant, contract, flag, map, optional, uint } from './readings.ts'

const pool = contract(1, '0x308861A430be4cce5502d0A12724771Fc6DaF216', 'ether.fi liquidityPool')
const requests = contract(1, '0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c', 'ether.fi withdrawRequestNFT')
const redemptions = contract(1, '0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0', 'ether.fi redemptionManager')

const weETH = contract(1, '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee', 'weETH')

const exit: Capabilities = {
  redemption: 'queue',
  // The payout is the lower of the amount asked for and the worth of its shares.
  queuedRewards: 'stop',
  hasInstantExit: true,
  // `deposit` mints shares at the rate.
  entry: constant({ feeBps: 0 }),
  pause: combine({
    deposits: flag(pool('0x5c975abb', 'paused()')),
    withdrawals: flag(requests('0x5c975abb', 'paused()')),
  }),
  queue: combine({
    freeWei: uint(redemptions('0xcf52e9f6', 'totalRedeemableAmount(address)', NATIVE)),
    lastRequestId: map(uint(requests('0x6a84a985', 'nextRequestId()')), next => next - 1n),
    lastFinalizedRequestId: uint(requests('0x667a739e', 'lastFinalizedRequestId()')),
  }),
  limits: combine({
    minWei: optional(uint(pool('0x457e1a49', 'minWithdrawAmount()'))),
    maxWei: optional(uint(pool('0xf516440c', 'maxWithdrawAmount()'))),
  }),
}

export const etherFi = defineProtocol({
  id: 'ether-fi',
  name: 'ether.fi',
  appUrl: 'https://app.ether.fi/',
  countedSince: {
    date: '2024-03-13',
    source: 'DefiLlama/dimension-adapters:fees/ether-fi-stake/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/etherfi-protocol/smart-contracts/tree/master/audits',
    first: '2023-02',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://github.com/etherfi-protocol/smart-contracts/blob/master/README.md',
    readOn: '2026-11-24',
  },
  tokens: {
    eeth: exit,
    weeth: {
      ...exit,
      redeems: tokenWei => uint(weETH('0x94626044', 'getEETHByWeETH(uint256)', tokenWei)),
    },
  },
  sources: [
    'etherfi-protocol/smart-contracts:src/core/LiquidityPool.sol',
    'etherfi-protocol/smart-contracts:src/core/WeETH.sol',
    'DefiLlama/yield-server:src/adaptors/ether.fi-stake/index.js',
  ],
})
