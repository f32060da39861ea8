import { ETHEREUM } from './addresses.ts'
import type { Chain } from './chain.ts'

export const PAUSABLE = [
  'stETH',
  'staking',
  'withdrawals',
  'rocket-deposits',
  'cbETH',
  'ether.fi',
  'frax-mint',
] as const
/** `stETH` stops transfers too; `staking` only new deposits at Lido; `withdrawals` new requests in its queue. */
export type Pausable = (typeof PAUSABLE)[number]

/** A queue that is paused without an end. lidofinance/core:contracts/0.8.9/utils/PausableUntil.sol (PAUSE_INFINITELY) */
const FOR_EVER = 2n ** 256n - 1n

export async function setPaused(chain: Chain, what: Pausable, isPaused: boolean): Promise<void> {
  const {
    stETH,
    withdrawalQueue,
    rocketDepositSettings,
    rocketDepositPool,
    cbETH,
    etherFiPool,
    fraxEtherMinter,
  } = ETHEREUM
  const pause = 'function devnetPause(bool)'
  const lido = 'function devnetPause(bool,bool)'
  const rocket = 'function devnetDepositEnabled(bool)'
  const acts: Record<Pausable, () => Promise<unknown>> = {
    stETH: () => chain.write(stETH, lido, [isPaused, isPaused]),
    staking: () => chain.write(stETH, lido, [false, isPaused]),
    withdrawals: () =>
      chain.write(withdrawalQueue, 'function devnetPauseUntil(uint256)', [isPaused ? FOR_EVER : 0n]),
    'rocket-deposits': async () => {
      await chain.write(rocketDepositSettings, rocket, [!isPaused])
      await chain.write(rocketDepositPool, rocket, [!isPaused])
    },
    cbETH: () => chain.write(cbETH, pause, [isPaused]),
    'ether.fi': () => chain.write(etherFiPool, pause, [isPaused]),
    'frax-mint': () => chain.write(fraxEtherMinter, pause, [isPaused]),
  }
  await acts[what]()
}
