/** What the registry says of a token or protocol, by the keys of lib/tokens and lib/protocols. */
export const registry = {
  protocol: 'Leaving {name}',
  leaving: 'How',
  redeeming: 'Redemption',
  fee: 'Fee',
  app: 'The protocol’s app',
  countedSince: 'Its fees are counted since {date}.',
  governed: 'Who can change it',
  governance: {
    vote: 'holders of its token, by vote',
    'vote-with-veto': 'holders of its token, by vote; stakers can hold it up',
    'optimistic-vote': 'its team, unless holders of its token object',
    timelock: 'appointed roles, after a delay',
    'timelock-or-multisig': 'its team, after a delay; another group of signers at once',
    'signed-vote': 'holders of its token, by vote that its team or signers carry out',
    'vote-at-home': 'on Ethereum holders of its token, by vote; elsewhere a few signers, after a delay',
    multisig: 'a few signers together',
    issuer: 'its issuer alone',
  },
  /** An incident, and when that was read. */
  happened: '{date}: {what} {readOn}',
  governanceUnknown: '— (no public source was found)',
  dashboards: 'Its charts on Dune (a link; no number here comes from there)',
  audits: 'Audit reports (read on {readOn})',
  firstAudit: 'First audit: {month}',
  readOn: '(read on {date})',
  legacy: 'No longer supported.',
  /** By `Token.leave`. */
  leave: {
    protocol: 'Redeem with the protocol.',
    bridge: 'Bridge it to Ethereum and redeem there, or swap it here.',
    swap: 'Swap it on a market.',
    migrate: 'Migrate it to the newer token in the protocol’s app, or swap it.',
    'direct-call': 'Claim by calling the contract in a block explorer: the app is gone.',
    issuer: 'Redeem in an account with the issuer, or swap it.',
  },
  /** By `Token.caveat`. */
  caveats: {
    'unbacked-mint': 'Tokens were once minted without backing: the market tells what one is worth.',
    sunset: 'Staking has ended: it earns nothing more.',
    'issuer-can-move': 'The issuer has moved tokens in an emergency before and can do so again.',
    'backed-by-adapter': 'A bridged copy is worth what the bridge holds on Ethereum.',
  },
  /** By `Capabilities.redemption`. */
  redemption: {
    queue: 'Queue: ask, wait your turn, claim',
    cooldown: 'Cool-down: ask, wait a fixed time, claim',
    instant: 'At once, while the buffer lasts',
    issuer: 'Only in an account with the issuer',
    operator: 'Only for whoever minted it in a vault',
    market: 'None known on chain: the market',
  },
  /** By `Incident.id`. */
  incidents: {
    'kelp-2026-04': 'A forged bridge message released 116,500 rsETH; backing was restored in May 2026.',
    'meta-pool-2025-06': 'A flaw let an attacker mint 9,705 mpETH without backing.',
    'yearn-2025-11': 'A flaw in the pool let an attacker mint yETH without limit and drain it.',
    'ankr-2022-12': 'A former team member took a key of its contracts, and aBNBc was minted without backing.',
    'binance-2025-10':
      'On Binance wBETH, BNSOL and USDe lost their pegs; it repaid about $283 million to those liquidated.',
    'renzo-2024-04': 'ezETH fell for a while to $700 on Uniswap, and loans against it were liquidated.',
    'stakewise-2025-11':
      'osETH was stolen from pools of Balancer; signers of the DAO took back about $19 million of it.',
    'bedrock-2024-09': 'A flaw let anybody mint its uniBTC, one for one, with ETH.',
    'lido-2025-05': 'A key of one of its oracles leaked; the DAO voted to replace it.',
    'lido-polygon-sunset': 'The DAO ended staking on Polygon and closed the app.',
  },
  toldFee: '{percent} of the rewards, by its contract',
  saidFee: 'About {percent} by public accounts; no contract says it.',
}
