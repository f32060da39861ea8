import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, map, notFlag, uint } from './readings.ts'

const rETH = contract(1, '0xae78736Cd615f374D3085123A210448E74Fc6393', 'rETH')
const revenues = contract(1, '0x9D9708dA8E0200Dd8Dd9ad09e0AAf184Ad260842', 'rocketNetworkRevenues')
const deposits = contract(1, '0x227BE8dD01DF8ad9BED0178e4F8cEC2996C5c365', 'rocketDAOProtocolSettingsDeposit')
const depositPool = contract(1, '0xCE15294273CFb9D9b628F4D61636623decDF4fdC', 'rocketDepositPool')
const network = contract(1, '0x67Fd03a5095197D1aD1F932BC55E022C420b1153', 'rocketDAOProtocolSettingsNetwork')

export const rocketPool = defineProtocol({
  id: 'rocket-pool',
  name: 'Rocket Pool',
  appUrl: 'https://stake.rocketpool.net/',
  countedSince: {
    date: '2021-09-30',
    source: 'DefiLlama/dimension-adapters:fees/rocketpool.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/rocket-pool/docs.rocketpool.net/blob/main/docs/en/legacy/houston/whats-new.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'vote',
    source: 'https://github.com/rocket-pool/RPIPs/blob/main/RPIPs/RPIP-37.md',
    readOn: '2026-11-24',
  },
  tokens: {
    reth: {
      redemption: 'instant',
      // Since Saturn (v1.4). Node operators, voters and the DAO take their parts; rETH keeps the rest.
      fee: feeBps(
        10n ** 18n,
        revenues('0x761e2f93', 'getCurrentNodeShare()'),
        revenues('0xaea63ecd', 'getCurrentVoterShare()'),
        revenues('0x79ad3b9b', 'getCurrentProtocolDAOShare()'),
      ),
      entry: combine({
        // Of 1e18, rounded up: what is kept of a deposit.
        feeBps: map(uint(deposits('0x0de705b5', 'getDepositFee()')), part =>
          Number((part + 10n ** 14n - 1n) / 10n ** 14n),
        ),
        minWei: uint(deposits('0x035cf142', 'getMinimumDeposit()')),
        maxWei: uint(depositPool('0x1eddb626', 'getMaximumDepositAmount()')),
      }),
      pause: combine({
        deposits: notFlag(deposits('0x6ada7847', 'getDepositEnabled()')),
        rewards: notFlag(network('0xfcdb60db', 'getSubmitBalancesEnabled()')),
      }),
      queue: combine({ freeWei: uint(rETH('0xd6eb5910', 'getTotalCollateral()')) }),
    },
  },
  sources: [
    'rocket-pool/rocketpool:contracts/contract/token/RocketTokenRETH.sol',
    'rocket-pool/rocketpool:contracts/contract/deposit/RocketDepositPool.sol',
    'DefiLlama/yield-server:src/adaptors/rocket-pool/index.js',
  ],
})
