import { ETHEREUM } from './addresses.ts'
import type { Chain } from './chain.ts'
import type { Ledger, LedgerToken } from './ledger.ts'
import type { StEthModel } from './stEthModel.ts'

/** Yearly growth in bps that the history is lived with: the devnet's own numbers, of the order these tokens pay. */
const YEARLY_BPS = { stETH: 310n, rETH: 265n, cbETH: 255n, weETH: 290n, sfrxETH: 330n }

/** A day's part of a yearly growth; days differ, so that windows differ. */
function dayGrowth(amount: bigint, token: keyof typeof YEARLY_BPS, day: number): bigint {
  const wobble = 90n + BigInt((day * 7) % 21)
  return (amount * YEARLY_BPS[token] * wobble) / (10_000n * 365n * 100n)
}

/** What happens at each daily report: Lido's first, then the other protocols raise their rates. */
export async function dailyRates(
  chain: Chain,
  ledger: Ledger,
  model: StEthModel,
): Promise<(day: number) => Promise<void>> {
  const { stETH, rETH, rocketNetworkBalances, cbETH, etherFiPool, eETH, sfrxETH, frxETH } = ETHEREUM
  const supply: bigint = await chain.read(rETH, 'function totalSupply() view returns (uint256)')
  let rocketEther: bigint = await chain.read(rETH, 'function getEthValue(uint256) view returns (uint256)', [
    supply,
  ])
  let cbRate: bigint = await chain.read(cbETH, 'function exchangeRate() view returns (uint256)')
  let etherFi: bigint = await chain.read(etherFiPool, 'function getTotalPooledEther() view returns (uint256)')
  const etherFiShares: bigint = await chain.read(eETH, 'function totalShares() view returns (uint256)')

  const note = async (token: LedgerToken, numerator: bigint, denominator: bigint): Promise<void> => {
    ledger.rates.push({ timestampS: await chain.now(), token, numerator, denominator })
  }
  const reportRocketPool = async (): Promise<void> => {
    await chain.write(rocketNetworkBalances, 'function devnetReport(uint256,uint256)', [rocketEther, supply])
    await note('rETH', rocketEther, supply)
  }
  const noteSfrxEth = async (): Promise<void> => {
    const view = (name: string, type: string): Promise<bigint> =>
      chain.read(sfrxETH, `function ${name}() view returns (${type})`).then(BigInt)
    const amount = await view('lastRewardAmount', 'uint192')
    const [fromS, toS] = [
      Number(await view('lastSync', 'uint32')),
      Number(await view('rewardsCycleEnd', 'uint32')),
    ]
    const rate = { timestampS: fromS, token: 'sfrxETH' as const, drip: { amount, fromS, toS } }
    const shares = await view('totalSupply', 'uint256')
    const total: bigint = await chain.read(frxETH, 'function balanceOf(address) view returns (uint256)', [
      sfrxETH,
    ])
    ledger.rates.push({ ...rate, numerator: total - amount, denominator: shares })
  }
  const rewardSfrxEth = async (day: number): Promise<void> => {
    const total: bigint = await chain.read(sfrxETH, 'function totalAssets() view returns (uint256)')
    const reward = 7n * dayGrowth(total, 'sfrxETH', day)
    // The first sync locks nothing yet; what is minted after it is the reward of the cycle that begins at the next.
    await chain.write(frxETH, 'function devnetMint(address,uint256)', [sfrxETH, reward])
    await chain.write(sfrxETH, 'function syncRewards()')
    await noteSfrxEth()
  }

  await note('rETH', rocketEther, supply)
  await note('cbETH', cbRate, 10n ** 18n)
  await note('weETH', etherFi, etherFiShares)
  const firstAssets: bigint = await chain.read(sfrxETH, 'function totalAssets() view returns (uint256)')
  const firstShares: bigint = await chain.read(sfrxETH, 'function totalSupply() view returns (uint256)')
  await note('sfrxETH', firstAssets, firstShares)

  return async day => {
    const gross = dayGrowth(model.ether, 'stETH', day)
    await chain.write(stETH, 'function devnetReport(int256)', [gross])
    model.report(gross)
    await note('stETH', model.ether, model.shares)
    rocketEther += dayGrowth(rocketEther, 'rETH', day)
    await reportRocketPool()
    cbRate += dayGrowth(cbRate, 'cbETH', day)
    await chain.write(cbETH, 'function updateExchangeRate(uint256)', [cbRate])
    await note('cbETH', cbRate, 10n ** 18n)
    const growth = dayGrowth(etherFi, 'weETH', day)
    etherFi += growth
    await chain.write(etherFiPool, 'function devnetRebase(int256)', [growth])
    await note('weETH', etherFi, etherFiShares)
    const cycleEnd = Number(await chain.read(sfrxETH, 'function rewardsCycleEnd() view returns (uint32)'))
    if ((await chain.now()) >= cycleEnd) await rewardSfrxEth(day)
  }
}
