import { ETHEREUM } from './addresses.ts'
import type { Chain } from './chain.ts'
import type { Ledger } from './ledger.ts'
import { StEthModel } from './stEthModel.ts'

/** A report of Lido's oracle, told to the contract and, computed apart, written into the ledger. */
export async function reportLido(chain: Chain, ledger: Ledger, delta: bigint): Promise<void> {
  const view = (name: string): Promise<bigint> =>
    chain.read(ETHEREUM.stETH, `function ${name}() view returns (uint256)`)
  const model = new StEthModel(await view('getTotalShares'), await view('getTotalPooledEther'))
  await chain.write(ETHEREUM.stETH, 'function devnetReport(int256)', [delta])
  model.report(delta)
  ledger.rates.push({
    timestampS: await chain.now(),
    token: 'stETH',
    numerator: model.ether,
    denominator: model.shares,
  })
}

/** Finalizing withdrawals burns shares: the rate moves by rounding, so the ledger takes the totals anew. */
export async function noteStEthRate(chain: Chain, ledger: Ledger): Promise<void> {
  const view = (name: string): Promise<bigint> =>
    chain.read(ETHEREUM.stETH, `function ${name}() view returns (uint256)`)
  const [numerator, denominator] = [await view('getTotalPooledEther'), await view('getTotalShares')]
  ledger.rates.push({ timestampS: await chain.now(), token: 'stETH', numerator, denominator })
}

/** Moves one value-accruing rate by `bps` (negative: down), as its oracle would. */
export async function raiseRate(
  chain: Chain,
  ledger: Ledger,
  token: 'rETH' | 'cbETH' | 'weETH',
  bps: number,
): Promise<void> {
  const { cbETH, rocketNetworkBalances, etherFiPool, eETH } = ETHEREUM
  const grown = (amount: bigint): bigint => amount + (amount * BigInt(Math.round(bps * 100))) / 1_000_000n
  const view = (to: `0x${string}`, name: string): Promise<bigint> =>
    chain.read(to, `function ${name}() view returns (uint256)`)
  const tell: Record<typeof token, () => Promise<{ numerator: bigint; denominator: bigint }>> = {
    rETH: async () => {
      const numerator = grown(await view(rocketNetworkBalances, 'getTotalETHBalance'))
      const denominator = await view(rocketNetworkBalances, 'getTotalRETHSupply')
      await chain.write(rocketNetworkBalances, 'function devnetReport(uint256,uint256)', [
        numerator,
        denominator,
      ])
      return { numerator, denominator }
    },
    cbETH: async () => {
      const numerator = grown(await view(cbETH, 'exchangeRate'))
      await chain.write(cbETH, 'function updateExchangeRate(uint256)', [numerator])
      return { numerator, denominator: 10n ** 18n }
    },
    weETH: async () => {
      const before = await view(etherFiPool, 'getTotalPooledEther')
      const numerator = grown(before)
      await chain.write(etherFiPool, 'function devnetRebase(int256)', [numerator - before])
      return { numerator, denominator: await view(eETH, 'totalShares') }
    },
  }
  const rate = await tell[token]()
  ledger.rates.push({ timestampS: await chain.now(), token, ...rate })
}
