import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, uint } from './readings.ts'

const swETH = contract(1, '0xf951E335afb289353dc249e82926178EaC7DEd78', 'swETH')
const swAccess = contract(1, '0x625087d72c762254a72CB22cC2ECa40da6b95EAC', 'swETH accessControlManager')
const swEXIT = contract(1, '0x48C11b86807627AF70a34662D4865cF854251663', 'swEXIT')
const rswETH = contract(1, '0xFAe103DC9cf190eD75350761e95403b7b8aFa6c0', 'rswETH')
const rswAccess = contract(1, '0x796592b2092F7E150C48643dA19Dd2F28be3333F', 'rswETH accessControlManager')
const rswEXIT = contract(1, '0x58749C46Ffe97e4d79508a2C781C440f4756f064', 'rswEXIT')

export const swell = defineProtocol({
  id: 'swell',
  name: 'Swell',
  appUrl: 'https://app.swellnetwork.io/',
  countedSince: {
    date: '2023-10-14',
    source: 'DefiLlama/dimension-adapters:fees/swell.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/SwellNetwork/v3-core-public/tree/master/Audit%20Reports',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://github.com/balancer/code-review/blob/main/rate-providers/rswethRateProvider.md',
    readOn: '2026-11-24',
  },
  tokens: {
    sweth: {
      redemption: 'queue',
      fee: feeBps(
        10n ** 18n,
        swETH('0x16b716d9', 'nodeOperatorRewardPercentage()'),
        swETH('0x0f010466', 'swellTreasuryRewardPercentage()'),
      ),
      pause: combine({
        deposits: flag(swAccess('0xa3e7dfd3', 'coreMethodsPaused()')),
        withdrawals: flag(swAccess('0xe9f2838e', 'withdrawalsPaused()')),
      }),
      queue: combine({
        waitingWei: uint(swEXIT('0x8545f689', 'exitingETH()')),
        lastRequestId: uint(swEXIT('0x061a499f', 'getLastTokenIdCreated()')),
        lastFinalizedRequestId: uint(swEXIT('0xb61d5978', 'getLastTokenIdProcessed()')),
      }),
      limits: combine({
        minWei: uint(swEXIT('0xf049db24', 'withdrawRequestMinimum()')),
        maxWei: uint(swEXIT('0xef8526f3', 'withdrawRequestMaximum()')),
      }),
    },
    rsweth: {
      redemption: 'queue',
      fee: feeBps(
        10n ** 18n,
        rswETH('0x16b716d9', 'nodeOperatorRewardPercentage()'),
        rswETH('0x0f010466', 'swellTreasuryRewardPercentage()'),
      ),
      pause: combine({
        deposits: flag(rswAccess('0xa3e7dfd3', 'coreMethodsPaused()')),
        withdrawals: flag(rswAccess('0xe9f2838e', 'withdrawalsPaused()')),
      }),
      queue: combine({
        waitingWei: uint(rswEXIT('0x8545f689', 'exitingETH()')),
        lastRequestId: uint(rswEXIT('0x061a499f', 'getLastTokenIdCreated()')),
        lastFinalizedRequestId: uint(rswEXIT('0xb61d5978', 'getLastTokenIdProcessed()')),
      }),
      limits: combine({
        minWei: uint(rswEXIT('0xf049db24', 'withdrawRequestMinimum()')),
        maxWei: uint(rswEXIT('0xef8526f3', 'withdrawRequestMaximum()')),
      }),
    },
  },
  sources: [
    'SwellNetwork/v3-core-public:contracts/lrt/contracts/implementations/RswETH.sol',
    'DefiLlama/yield-server:src/adaptors/swell-liquid-staking/index.js',
  ],
})
