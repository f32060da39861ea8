import type { Address } from 'viem'
import type { Chain } from './chain.ts'
import type { Artifact } from './compile.ts'

/** What a feed tells: a fixed USD price, the rate of a token, its market price in ETH, or that the sequencer is up. */
export type FeedSubject =
  | { usd: bigint }
  | { rate: RatedToken }
  | { market: RatedToken | 'stETH' }
  | { sequencer: true }

export type RatedToken = 'wstETH' | 'rETH' | 'cbETH' | 'weETH' | 'sfrxETH'

export interface FeedPlace {
  id: string
  address: Address
  description: string
  decimals: number
  tells: FeedSubject
}

/** 3 000 USD with 8 decimals: the devnet's own. */
export const ETH_USD = 300_000_000_000n

/** Sources: bgd-labs/aave-address-book:src/ts/ChainlinkEthereum.ts, the price-source evidence. USD prices are the devnet's own. */
export const ETHEREUM_FEEDS: readonly FeedPlace[] = [
  feed('eth-usd', '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419', 'ETH / USD', 8, { usd: ETH_USD }),
  // smartcontractkit/documentation:docs/ethereum-addresses.md
  feed('eur-usd', '0xb49f677943BC038e9857d61E7d053CaA2C1734C1', 'EUR / USD', 8, { usd: 110_000_000n }),
  feed('steth-eth', '0x86392dC19c0b719886221c78AB11eb8Cf5c52812', 'STETH / ETH', 18, { market: 'stETH' }),
  feed('reth-eth', '0x536218f9E9Eb48863970252233c8F271f554C2d0', 'RETH / ETH', 18, { market: 'rETH' }),
  feed('cbeth-eth', '0xF017fcB346A1885194689bA23Eff2fE6fA5C483b', 'CBETH / ETH', 18, { market: 'cbETH' }),
  feed('weeth-eth', '0x5c9C449BbC9a6075A2c061dF312a35fd1E05fF22', 'weETH / ETH', 18, { market: 'weETH' }),
  // redstone-finance/redstone-oracles-monorepo: push feeds, 8 decimals in the price-source evidence
  feed('redstone-sfrxeth-eth', '0xdd60c54115C19e0c6360AD4762B88BB8076D50a8', 'Redstone Price Feed', 8, {
    market: 'sfrxETH',
  }),
  feed('redstone-weeth-eth', '0x8751F736E94F6CD167e8C5B97E245680FbD9CC36', 'Redstone Price Feed', 8, {
    market: 'weETH',
  }),
]

export const ARBITRUM_FEEDS: readonly FeedPlace[] = [
  feed('arbitrum-eth-usd', '0x639Fe6ab55C921f74e7fac1ee960C0B6293ba612', 'ETH / USD', 8, { usd: ETH_USD }),
  feed(
    'arbitrum-sequencer',
    '0xFdB631F5EE196F0ed6FAa767959853A9F217697D',
    'L2 Sequencer Uptime Status Feed',
    0,
    {
      sequencer: true,
    },
  ),
  feed(
    'arbitrum-wsteth-rate',
    '0xB1552C5e96B312d0Bf8b554186F846C40614a540',
    'wstETH-stETH Exchange Rate',
    18,
    {
      rate: 'wstETH',
    },
  ),
  feed('arbitrum-reth-rate', '0xF3272CAfe65b190e76caAF483db13424a3e23dD2', 'rETH-ETH Exchange Rate', 18, {
    rate: 'rETH',
  }),
  feed('arbitrum-wsteth-eth', '0xb523AE262D20A936BC152e6023996e46FDC2A95D', 'WSTETH / ETH', 18, {
    market: 'wstETH',
  }),
  feed('arbitrum-reth-eth', '0xD6aB2298946840262FcC278fF31516D39fF611eF', 'RETH / ETH', 18, {
    market: 'rETH',
  }),
]

function feed(
  id: string,
  address: Address,
  description: string,
  decimals: number,
  tells: FeedSubject,
): FeedPlace {
  return { id, address, description, decimals, tells }
}

export async function plantFeeds(
  chain: Chain,
  artifact: Artifact,
  feeds: readonly FeedPlace[],
): Promise<void> {
  for (const { address, description, decimals } of feeds)
    await chain.plant(address, artifact, [description, decimals])
}

export async function setFeed(chain: Chain, address: Address, answer: bigint, ageS = 0): Promise<void> {
  await chain.write(address, 'function devnetSet(int256,uint256)', [answer, BigInt(ageS)])
}
