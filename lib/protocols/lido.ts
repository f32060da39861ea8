import type { Address } from '../core/address.ts'
import { MULTICALL3 } from '../core/multicall3.ts'
import { type Capabilities, defineProtocol } from './defineProtocol.ts'
import {
  atLeastZero,
  combine,
  constant,
  contract,
  feeBps,
  flag,
  map,
  minus,
  optional,
  sum,
  uint,
} from './readings.ts'

const stETH = contract(1, '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', 'stETH')
const queue = contract(1, '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1', 'Lido withdrawalQueue')

const multicall = contract(1, MULTICALL3, 'Multicall3')
const WITHDRAWAL_VAULT = '0xB9D7934878B5FB9610B3fE8A5e441e8fad7E293f'
const EL_REWARDS_VAULT = '0x388C818CA8B9251b393131C08a736A67ccB19297'
const etherOf = (address: Address) => multicall('0x4d2301cc', 'getEthBalance(address)', address)

const consensus = contract(1, '0xD624B08C83bAECF0807Dd2c6880C3154a5F0B288', 'Lido accountingHashConsensus')
const chainConfig = consensus('0x606c0c94', 'getChainConfig()')

const wstETH = contract(1, '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0', 'wstETH')
const GAS_SOURCE = 'lidofinance/ethereum-staking-widget:config/estimate.ts'

const staking: Capabilities = {
  redemption: 'queue',
  // The payout is the lower of the worth at the request and at finalization.
  queuedRewards: 'stop',
  fee: feeBps(10_000n, stETH('0xced72f87', 'getFee()')),
  pause: combine({
    transfers: flag(stETH('0x3f683b6a', 'isStopped()')),
    deposits: flag(stETH('0x1ea7ca89', 'isStakingPaused()')),
    withdrawals: flag(queue('0xb187bd26', 'isPaused()')),
  }),
  queue: combine({
    waitingWei: uint(queue('0xd0fb84e8', 'unfinalizedStETH()')),
    // What the next report can pay out of: the buffer beside the reserve, and the vaults it empties.
    freeWei: sum(
      atLeastZero(
        minus(
          uint(stETH('0x47b714e0', 'getBufferedEther()')),
          // Versions before the staking router v3 keep no reserve.
          map(optional(uint(stETH('0xf0bfd7e8', 'getDepositsReserve()'))), reserve => reserve ?? 0n),
        ),
      ),
      uint(etherOf(WITHDRAWAL_VAULT)),
      uint(etherOf(EL_REWARDS_VAULT)),
    ),
    lastRequestId: uint(queue('0x19c2b4c3', 'getLastRequestId()')),
    lastFinalizedRequestId: uint(queue('0x4f069a13', 'getLastFinalizedRequestId()')),
    isBunker: flag(queue('0x2b95b781', 'isBunkerModeActive()')),
  }),
  timing: combine({
    // The slot before the frame, in seconds of the chain's own clock.
    frameStartS: map(
      combine({
        slot: uint(consensus('0x72f79b13', 'getCurrentFrame()')),
        slotS: uint(chainConfig, 1),
        genesisS: uint(chainConfig, 2),
      }),
      ({ slot, slotS, genesisS }) => genesisS + slot * slotS,
    ),
    stakedWei: uint(stETH('0x37cfdaca', 'getTotalPooledEther()')),
  }),
  // `submit` mints shares at the rate, as far as the limit of the moment goes.
  entry: combine({ feeBps: constant(0), maxWei: uint(stETH('0x609c4c6c', 'getCurrentStakeLimit()')) }),
  limits: combine({
    minWei: uint(queue('0x0d25a957', 'MIN_STETH_WITHDRAWAL_AMOUNT()')),
    maxWei: uint(queue('0xdb2296cd', 'MAX_STETH_WITHDRAWAL_AMOUNT()')),
  }),
}

export const lido = defineProtocol({
  id: 'lido',
  name: 'Lido',
  appUrl: 'https://stake.lido.fi/',
  countedSince: {
    date: '2020-12-19',
    source: 'DefiLlama/dimension-adapters:fees/lido.ts',
    readOn: '2026-11-24',
  },
  audits: { url: 'https://github.com/lidofinance/audits/', first: '2020-12', readOn: '2026-11-24' },
  governance: {
    kind: 'vote-with-veto',
    source: 'https://github.com/lidofinance/dual-governance/blob/main/docs/mechanism.md',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'lido-2025-05',
      date: '2025-05-10',
      source: 'https://mpost.io/lido-investigates-oracle-key-compromise-dao-proposes-emergency-key-rotation',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    steth: { ...staking, exitGas: { request: 228_163n, claim: 89_818n, source: GAS_SOURCE } },
    wsteth: {
      ...staking,
      redeems: tokenWei => uint(wstETH('0xbb2952fc', 'getStETHByWstETH(uint256)', tokenWei)),
      exitGas: { request: 280_096n, claim: 89_818n, source: GAS_SOURCE },
    },
  },
  sources: [
    'lidofinance/core:contracts/0.4.24/Lido.sol',
    'l2beat/l2beat:packages/config/src/projects/lido/discovered.json',
    'lidofinance/docs:docs/guides/dg-guide.md',
    'lidofinance/docs:docs/deployed-contracts/index.md',
    'lidofinance/core:contracts/0.8.9/oracle/HashConsensus.sol',
    'lidofinance/core:contracts/0.6.12/WstETH.sol',
  ],
})
