import { ETHEREUM } from './addresses.ts'
import type { Chain } from './chain.ts'
import type { Artifact } from './compile.ts'
import type { Ledger } from './ledger.ts'

const WAD = 10n ** 18n

/** On a chain that has begun to live: only who tests what is told by an inverted ratio needs it. */
export async function plantAnkr(
  chain: Chain,
  ledger: Ledger,
  standIns: Record<string, Artifact>,
): Promise<void> {
  await chain.plant(ETHEREUM.ankrETH, standIns.AnkrETH!)
  await chain.plant(ETHEREUM.ankrPool, standIns.AnkrPool!)
  // Its contract begins at one for one.
  ledger.rates.push({ timestampS: await chain.now(), token: 'ankrETH', numerator: WAD, denominator: WAD })
}

/** Moves what one token is worth by about `bps` (negative: down): the ratio goes the other way. */
export async function changeRatio(chain: Chain, ledger: Ledger, bps: number): Promise<void> {
  const before = ledger.rates.findLast(({ token }) => token === 'ankrETH')!.denominator
  const denominator = (before * 10_000n) / BigInt(10_000 + bps)
  const name = bps > 0 ? 'updateRatio' : 'repairRatio'
  await chain.write(ETHEREUM.ankrETH, `function ${name}(uint256)`, [denominator])
  ledger.rates.push({ timestampS: await chain.now(), token: 'ankrETH', numerator: WAD, denominator })
}
