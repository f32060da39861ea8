import { parseEther } from 'viem'
import { fillAave, plantAave } from './aave.ts'
import { ARBITRUM, EVERYWHERE } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import { compileStandIns } from './compile.ts'
import { plantCurve } from './curve.ts'
import { ARBITRUM_FEEDS, ETH_USD, ETHEREUM_FEEDS, plantFeeds, setFeed } from './feeds.ts'
import { liveHistory } from './history.ts'
import type { Ledger } from './ledger.ts'
import { plantLido } from './lido.ts'
import { multicall3 } from './npmArtifacts.ts'
import { plantCoinbase, plantEtherFi, plantFrax, plantRocketPool } from './otherProtocols.ts'
import { plantOtherQueues } from './otherQueues.ts'
import { ARBITRUM_POOLS, ETHEREUM_POOLS } from './pools.ts'
import { type Rates, readRates } from './readRates.ts'
import { createPool, type Pool, plantUniswap } from './uniswap.ts'

const RICH = parseEther('1000000000')
const BRIDGED_SUPPLY = parseEther('100000')

/** Contracts, thirty days of history, then pools at the rates of the end. */
export async function buildEthereum(chain: Chain, nowS: number): Promise<Ledger> {
  const standIns = compileStandIns()
  await chain.setBalance(KEEPER, RICH)
  await chain.plant(EVERYWHERE.multicall3, multicall3())
  await chain.plant(EVERYWHERE.permit2, standIns.Permit2!)
  await plantUniswap(chain)
  for (const plant of [plantLido, plantRocketPool, plantFrax, plantCoinbase, plantEtherFi, plantOtherQueues])
    await plant(chain, standIns)
  await plantFeeds(chain, standIns.Feed!, ETHEREUM_FEEDS)
  const ledger = await liveHistory(chain, nowS)
  await plantCurve(chain, standIns)
  await plantAave(chain, standIns)
  // A loan needs a price; all feeds are set once the markets stand.
  await setFeed(chain, ETHEREUM_FEEDS[0]!.address, ETH_USD)
  await fillAave(chain)
  await createPools(chain, ETHEREUM_POOLS, await readRates(chain))
  return ledger
}

/** The same factory, bridged tokens without a rate of their own, rate feeds, pools. */
export async function buildArbitrum(chain: Chain, holder: `0x${string}`, rates: Rates): Promise<void> {
  const standIns = compileStandIns()
  await chain.setBalance(KEEPER, RICH)
  await chain.plant(EVERYWHERE.multicall3, multicall3())
  await chain.plant(EVERYWHERE.permit2, standIns.Permit2!)
  await plantUniswap(chain)
  await chain.plant(ARBITRUM.wstETH, standIns.MintableErc20!, ['Wrapped liquid staked Ether 2.0', 'wstETH'])
  await chain.plant(ARBITRUM.rETH, standIns.MintableErc20!, ['Rocket Pool ETH', 'rETH'])
  await chain.plant(ARBITRUM.rocketRateOracle, standIns.RocketRateOracle!)
  await plantFeeds(chain, standIns.Feed!, ARBITRUM_FEEDS)
  for (const token of [ARBITRUM.wstETH, ARBITRUM.rETH]) {
    await chain.write(token, 'function devnetMint(address,uint256)', [KEEPER, BRIDGED_SUPPLY])
  }
  const transfer = 'function transfer(address,uint256) returns (bool)'
  await chain.write(ARBITRUM.wstETH, transfer, [holder, parseEther('15')])
  await chain.write(ARBITRUM.rETH, transfer, [holder, parseEther('8')])
  await createPools(chain, ARBITRUM_POOLS, rates)
}

async function createPools(
  chain: Chain,
  pools: Partial<Record<keyof Rates, readonly Pool[]>>,
  rates: Rates,
): Promise<void> {
  for (const [token, list] of Object.entries(pools) as [keyof Rates, readonly Pool[]][]) {
    for (const pool of list) await createPool(chain, pool, rates[token])
  }
}
