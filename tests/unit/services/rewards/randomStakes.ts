import { ETHEREUM } from '../../../devnet/chain/addresses'
import { KEEPER } from '../../../devnet/chain/chain'
import type { RandomWorld } from './randomWorld'

/** One of each accrual model that its stand-in gives out and takes back. */
export const STAKED = ['stETH', 'rETH', 'ankrETH'] as const
type Staked = (typeof STAKED)[number]

const WAD = 10n ** 18n
/** getDepositFee of Rocket Pool: rocket-pool/rocketpool RocketDepositPool.sol, as the stand-in has it. */
const ROCKET_FEE_WAD = 500_000_000_000_000n
/** Lido's queue takes no less and no more: lidofinance/core:contracts/0.8.9/WithdrawalQueue.sol. */
const [LEAST_WEI, MOST_WEI] = [100n, 1_000n * WAD]

/** A deposit with the protocol; the tokens that come of it are worked out here. */
export async function stake(world: RandomWorld, token: Staked, who: number, wei: bigint): Promise<void> {
  if (token === 'stETH') return submit(world, who, wei)
  const { numerator, denominator } = rateOf(world, token)
  const isRocket = token === 'rETH'
  const [to, name] = isRocket
    ? [ETHEREUM.rocketDepositPool, 'deposit']
    : [ETHEREUM.ankrPool, 'stakeAndClaimAethC']
  const shares = isRocket
    ? ((wei - (wei * ROCKET_FEE_WAD) / WAD) * denominator) / numerator
    : (wei * denominator + numerator - 1n) / numerator
  const atS = await world.write(who, to, `function ${name}() payable`, [], wei)
  world.note(who, token, atS, shares, 'deposit')
}

/** Back to the protocol: at once, or into its queue. What waits there earns nothing. */
export async function unstake(
  world: RandomWorld,
  token: Staked,
  who: number,
  percent: number,
): Promise<void> {
  const part = await world.partOf(who, token, percent)
  if (part === 0n) return
  if (token === 'stETH') return request(world, who, part)
  const [to, name] = token === 'rETH' ? [ETHEREUM.rETH, 'burn'] : [ETHEREUM.ankrPool, 'unstakeAETH']
  const atS = await world.write(who, to, `function ${name}(uint256)`, [part])
  world.note(who, token, atS, -part, 'redeem')
}

/** Lido's totals move with a deposit, and with them the rate, by what is rounded. */
async function submit(world: RandomWorld, who: number, wei: bigint): Promise<void> {
  const model = await world.lido()
  const shares = model.submit(wei)
  const signature = 'function submit(address) payable returns (uint256)'
  const timestampS = await world.write(who, ETHEREUM.stETH, signature, [KEEPER], wei)
  const rate = { numerator: model.ether, denominator: model.shares }
  world.devnet.ledger.rates.push({ timestampS, token: 'stETH', ...rate })
  world.note(who, 'stETH', timestampS, shares, 'deposit')
}

async function request(world: RandomWorld, who: number, part: bigint): Promise<void> {
  const model = await world.lido()
  const wei = model.amountFor(part)
  if (wei < LEAST_WEI || wei > MOST_WEI) return
  const { stETH, withdrawalQueue } = ETHEREUM
  await world.write(who, stETH, 'function approve(address,uint256) returns (bool)', [withdrawalQueue, wei])
  const signature = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
  const atS = await world.write(who, withdrawalQueue, signature, [[wei], world.addressOf(who)])
  world.note(who, 'stETH', atS, -model.request(wei), 'request-withdrawal')
}

function rateOf(world: RandomWorld, token: Staked) {
  return world.devnet.ledger.rates.findLast(rate => rate.token === token)!
}
