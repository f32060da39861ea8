export interface GuardedSite {
  host: string
  /** Where the host was seen as the address of the app: repository and file, or page. */
  source: string
  /**
   * Set only with a source that the site offers MetaMask Connect, which reaches the wallet past every extension and
   * leaves no sign in the page. None is marked: no public code of these sites was found that does.
   */
  metaMaskConnect?: string
}

const yields = (adaptor: string) => `DefiLlama/yield-server:src/adaptors/${adaptor}`
const lidoDocs = 'lidofinance/docs:docs/guides/lido-tokens-integration-guide.md'

/**
 * Sites where LSTs are traded, staked or lent: guarded from the first minute, without a click. Each host is the
 * address of an app, with the place that says so.
 */
export const GUARDED_SITES: readonly GuardedSite[] = [
  { host: 'app.uniswap.org', source: yields('uniswap-v3/index.js') },
  { host: 'curve.finance', source: yields('archimedes-finance/index.js') },
  { host: 'www.curve.finance', source: yields('crvusd/index.js') },
  { host: 'curve.fi', source: lidoDocs },
  { host: 'balancer.fi', source: yields('balancer-v3/index.ts') },
  { host: 'app.balancer.fi', source: lidoDocs },
  { host: 'swap.cow.fi', source: 'cowprotocol/cowswap:README.md' },
  { host: 'app.1inch.io', source: yields('1inch-swap/index.js') },
  { host: 'app.velora.xyz', source: 'status-im/status-desktop:ui/imports/utils/Constants.qml' },
  { host: 'kyberswap.com', source: yields('kyberswap-elastic/index.js') },
  { host: 'app.odos.xyz', source: 'FraxFinance/docs:pages/frxusd/index.mdx' },
  { host: 'matcha.xyz', source: '0xProject/swap-demo-tutorial:README.md' },
  { host: 'www.sushi.com', source: yields('sushiswap-v3/index.js') },
  { host: 'pancakeswap.finance', source: yields('magik-farm/config/vault/bsc_pools.js') },
  { host: 'stake.lido.fi', source: yields('unsheth/bnb-unsheth-farm.js') },
  { host: 'stake.rocketpool.net', source: yields('rocket-pool/index.js') },
  { host: 'app.frax.finance', source: yields('frax-ether/index.js') },
  { host: 'app.ether.fi', source: yields('ether.fi-liquid/index.js') },
  { host: 'app.renzoprotocol.com', source: yields('renzo/index.js') },
  { host: 'kelpdao.xyz', source: yields('kelp/index.js') },
  { host: 'www.kelpdao.xyz', source: 'Kelp-DAO/LRT-rsETH:README.md' },
  {
    host: 'app.eigenlayer.xyz',
    source: 'etherfi-protocol/smart-contracts:script/operator-management/a41/configurations.s.sol',
  },
  { host: 'app.aave.com', source: yields('aave-v3/index.js') },
  { host: 'app.spark.fi', source: yields('sparklend/index.js') },
  { host: 'app.morpho.org', source: yields('morpho-blue/index.js') },
  { host: 'app.compound.finance', source: yields('compound-v2/index.js') },
  { host: 'app.pendle.finance', source: yields('pendle/index.js') },
  { host: 'app.safe.global', source: 'lidofinance/docs:docs/deployed-contracts/index.md' },
]

/** Whether the site may reach the wallet by MetaMask Connect; `sites` is given by tests only. */
export function mayGoRound(host: string, sites: readonly GuardedSite[] = GUARDED_SITES): boolean {
  return sites.some(site => site.host === host && site.metaMaskConnect !== undefined)
}
