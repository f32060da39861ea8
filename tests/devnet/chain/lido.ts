import { parseEther } from 'viem'
import { ETHEREUM } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import type { Artifact } from './compile.ts'
import { FIRST_RATES } from './rates.ts'

/** Shares outstanding when the history begins: the devnet's own number, of mainnet's order. */
export const FIRST_SHARES = parseEther('7500000')
export const FIRST_POOLED_ETHER = (FIRST_SHARES * FIRST_RATES.stETH) / 10n ** 18n
/** Beacon chain genesis. ethereum/consensus-specs:configs/mainnet.yaml (MIN_GENESIS_TIME + GENESIS_DELAY → 1606824023). */
const GENESIS_TIME_S = 1_606_824_023
/** First epoch of a report frame: keeps reports at about 12:00 UTC. lidofinance/core:deployed-mainnet.json */
const INITIAL_EPOCH = 201_600

export async function plantLido(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  const { stETH, wstETH, withdrawalQueue, lidoConsensus, withdrawalVault } = ETHEREUM
  await chain.plant(stETH, standIns.StETH!, [FIRST_SHARES, FIRST_POOLED_ETHER, KEEPER])
  await chain.plant(wstETH, standIns.WstETH!)
  await chain.plant(withdrawalQueue, standIns.WithdrawalQueue!)
  await chain.plant(lidoConsensus, standIns.LidoConsensus!, [GENESIS_TIME_S, INITIAL_EPOCH])
  // What the next report may pay out of; the devnet's own number.
  await chain.setBalance(withdrawalVault, parseEther('20000'))
  await chain.setBalance(stETH, parseEther('500000'))
  await chain.write(stETH, 'function approve(address,uint256) returns (bool)', [wstETH, 2n ** 256n - 1n])
  await chain.write(wstETH, 'function wrap(uint256) returns (uint256)', [parseEther('200000')])
}
