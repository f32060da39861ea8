import { type Capabilities, defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, map, minus, uint } from './readings.ts'

const vault = contract(1, '0x39254033945AA2E4809Cc2977E7087BEE48bd7Ab', 'OETH vault')
const baseVault = contract(8453, '0x98a0CbeF61bD2D21435f433bE4CD42B56B38CC93', 'superOETHb vault')
const sonicVault = contract(146, '0xa3c0eCA00D2B76b4d1F170b0AB3FdeA16C180186', 'OS vault')

/** A request burns the tokens: what it pays is fixed then. */
const oeth: Capabilities = {
  redemption: 'queue',
  queuedRewards: 'stop',
  fee: feeBps(10_000n, vault('0x207134b0', 'trusteeFeeBps()')),
  pause: combine({
    deposits: flag(vault('0xe6cc5432', 'capitalPaused()')),
    rewards: flag(vault('0x53ca9f24', 'rebasePaused()')),
  }),
  queue: combine({
    // (queued, claimable, claimed, nextWithdrawalIndex)
    waitingWei: minus(
      uint(vault('0x362bd1a3', 'withdrawalQueueMetadata()')),
      uint(vault('0x362bd1a3', 'withdrawalQueueMetadata()'), 1),
    ),
    lastRequestId: map(uint(vault('0x362bd1a3', 'withdrawalQueueMetadata()'), 3), next => next - 1n),
    delayS: uint(vault('0x45e4213b', 'withdrawalClaimDelay()')),
  }),
}

const superOeth: Capabilities = {
  redemption: 'queue',
  queuedRewards: 'stop',
  fee: feeBps(10_000n, baseVault('0x207134b0', 'trusteeFeeBps()')),
  pause: combine({
    deposits: flag(baseVault('0xe6cc5432', 'capitalPaused()')),
    rewards: flag(baseVault('0x53ca9f24', 'rebasePaused()')),
  }),
  queue: combine({
    // (queued, claimable, claimed, nextWithdrawalIndex)
    waitingWei: minus(
      uint(baseVault('0x362bd1a3', 'withdrawalQueueMetadata()')),
      uint(baseVault('0x362bd1a3', 'withdrawalQueueMetadata()'), 1),
    ),
    lastRequestId: map(uint(baseVault('0x362bd1a3', 'withdrawalQueueMetadata()'), 3), next => next - 1n),
    delayS: uint(baseVault('0x45e4213b', 'withdrawalClaimDelay()')),
  }),
}

const os: Capabilities = {
  redemption: 'queue',
  queuedRewards: 'stop',
  fee: feeBps(10_000n, sonicVault('0x207134b0', 'trusteeFeeBps()')),
  pause: combine({
    deposits: flag(sonicVault('0xe6cc5432', 'capitalPaused()')),
    rewards: flag(sonicVault('0x53ca9f24', 'rebasePaused()')),
  }),
  queue: combine({
    // (queued, claimable, claimed, nextWithdrawalIndex)
    waitingWei: minus(
      uint(sonicVault('0x362bd1a3', 'withdrawalQueueMetadata()')),
      uint(sonicVault('0x362bd1a3', 'withdrawalQueueMetadata()'), 1),
    ),
    lastRequestId: map(uint(sonicVault('0x362bd1a3', 'withdrawalQueueMetadata()'), 3), next => next - 1n),
    delayS: uint(sonicVault('0x45e4213b', 'withdrawalClaimDelay()')),
  }),
}

export const origin = defineProtocol({
  id: 'origin',
  name: 'Origin',
  appUrl: 'https://app.originprotocol.com/#/oeth',
  countedSince: {
    date: '2023-05-08',
    source: 'DefiLlama/dimension-adapters:fees/origin-ether.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/OriginProtocol/security/tree/master/audits',
    first: '2023-05',
    readOn: '2026-11-24',
  },
  governance: {
    // On Sonic, as balancer/code-review:rate-providers/woSonicRateprovider.md says; on Base and HyperEVM alike.
    kind: 'vote-at-home',
    source: 'https://docs.originprotocol.com/ogn/governance',
    readOn: '2026-11-24',
  },
  tokens: {
    oeth,
    woeth: oeth,
    superoethb: superOeth,
    wsuperoethb: superOeth,
    superoethp: { redemption: 'queue' },
    os,
    wos: os,
    primeeth: { redemption: 'market' },
  },
  sources: [
    'OriginProtocol/arm-oeth:src/abis/vault.json',
    'DefiLlama/yield-server:src/adaptors/origin-ether/index.js',
  ],
})
