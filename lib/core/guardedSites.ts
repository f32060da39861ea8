interface GuardedSite {
  host: string
  /** Set only with a source: the site offers MetaMask Connect, which reaches the wallet past every extension. */
  hasMetaMaskConnect?: true
}

/**
 * Sites where LSTs are traded, staked or lent: guarded from the first minute, without a click. Each host is the
 * address of an app.
 */
export const GUARDED_SITES: readonly GuardedSite[] = [
  { host: 'app.uniswap.org' },
  { host: 'curve.finance' },
  { host: 'www.curve.finance' },
  { host: 'curve.fi' },
  { host: 'balancer.fi' },
  { host: 'app.balancer.fi' },
  { host: 'swap.cow.fi' },
  { host: 'app.1inch.io' },
  { host: '1inch.com' },
  { host: 'app.paraswap.io' },
  { host: 'app.velora.xyz' },
  { host: 'kyberswap.com' },
  { host: 'app.odos.xyz' },
  { host: 'matcha.xyz' },
  { host: 'www.sushi.com' },
  { host: 'pancakeswap.finance' },
  { host: 'stake.lido.fi' },
  { host: 'stake.rocketpool.net' },
  { host: 'app.frax.finance' },
  { host: 'app.ether.fi' },
  { host: 'app.renzoprotocol.com' },
  { host: 'app.kelpdao.xyz' },
  { host: 'app.eigenlayer.xyz' },
  { host: 'app.aave.com' },
  { host: 'app.spark.fi' },
  { host: 'app.morpho.org' },
  { host: 'app.compound.finance' },
  { host: 'app.pendle.finance' },
  { host: 'app.safe.global' },
]
