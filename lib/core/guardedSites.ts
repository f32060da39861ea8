export interface GuardedSite {
  host: string
  /**
   * Set only with a source that the site offers MetaMask Connect, which reaches the wallet past every extension and
   * leaves no sign in the page. None is marked: no public code of these sites was found that does.
   */
  metaMaskConnect?: string
}

/**
 * Sites where LSTs are traded, staked or lent: guarded from the first minute, without a click. Each host is the
 * address of an app; the comment behind it is where that was seen: repository and file.
 */
export const GUARDED_SITES: readonly GuardedSite[] = [
  { host: 'app.uniswap.org' }, // DefiLlama/yield-server:src/adaptors/uniswap-v3/index.js
  { host: 'curve.finance' }, // DefiLlama/yield-server:src/adaptors/archimedes-finance/index.js
  { host: 'www.curve.finance' }, // DefiLlama/yield-server:src/adaptors/crvusd/index.js
  { host: 'curve.fi' }, // lidofinance/docs:docs/guides/lido-tokens-integration-guide.md
  { host: 'balancer.fi' }, // DefiLlama/yield-server:src/adaptors/balancer-v3/index.ts
  { host: 'app.balancer.fi' }, // lidofinance/docs:docs/guides/lido-tokens-integration-guide.md
  { host: 'swap.cow.fi' }, // cowprotocol/cowswap:README.md
  { host: 'app.1inch.io' }, // DefiLlama/yield-server:src/adaptors/1inch-swap/index.js
  { host: 'app.velora.xyz' }, // status-im/status-desktop:ui/imports/utils/Constants.qml
  { host: 'kyberswap.com' }, // DefiLlama/yield-server:src/adaptors/kyberswap-elastic/index.js
  { host: 'app.odos.xyz' }, // FraxFinance/docs:pages/frxusd/index.mdx
  { host: 'matcha.xyz' }, // 0xProject/swap-demo-tutorial:README.md
  { host: 'www.sushi.com' }, // DefiLlama/yield-server:src/adaptors/sushiswap-v3/index.js
  { host: 'pancakeswap.finance' }, // DefiLlama/yield-server:src/adaptors/magik-farm/config/vault/bsc_pools.js
  { host: 'stake.lido.fi' }, // DefiLlama/yield-server:src/adaptors/unsheth/bnb-unsheth-farm.js
  { host: 'stake.rocketpool.net' }, // DefiLlama/yield-server:src/adaptors/rocket-pool/index.js
  { host: 'app.frax.finance' }, // DefiLlama/yield-server:src/adaptors/frax-ether/index.js
  { host: 'app.ether.fi' }, // DefiLlama/yield-server:src/adaptors/ether.fi-liquid/index.js
  { host: 'app.renzoprotocol.com' }, // DefiLlama/yield-server:src/adaptors/renzo/index.js
  { host: 'kelpdao.xyz' }, // DefiLlama/yield-server:src/adaptors/kelp/index.js
  { host: 'www.kelpdao.xyz' }, // Kelp-DAO/LRT-rsETH:README.md
  { host: 'app.eigenlayer.xyz' }, // etherfi-protocol/smart-contracts:script/operator-management/a41/configurations.s.sol
  { host: 'app.aave.com' }, // DefiLlama/yield-server:src/adaptors/aave-v3/index.js
  { host: 'app.spark.fi' }, // DefiLlama/yield-server:src/adaptors/sparklend/index.js
  { host: 'app.morpho.org' }, // DefiLlama/yield-server:src/adaptors/morpho-blue/index.js
  { host: 'app.compound.finance' }, // DefiLlama/yield-server:src/adaptors/compound-v2/index.js
  { host: 'app.pendle.finance' }, // DefiLlama/yield-server:src/adaptors/pendle/index.js
  { host: 'app.safe.global' }, // lidofinance/docs:docs/deployed-contracts/index.md
]

/** Whether the site may reach the wallet by MetaMask Connect; `sites` is given by tests only. */
export function mayGoRound(host: string, sites: readonly GuardedSite[] = GUARDED_SITES): boolean {
  return sites.some(site => site.host === host && site.metaMaskConnect !== undefined)
}
