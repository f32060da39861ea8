import { type Address, parseEther } from 'viem'
import { ETHEREUM } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import type { Artifact } from './compile.ts'
import { amountToReach, type PoolState } from './stableSwap.ts'

export interface CurvePlace {
  address: Address
  coin: Address
  a: bigint
}

/**
 * fee: 1 bp in 2026 (price-source evidence: "read fee()"), of which half to the admin.
 * A of stETH: future_A 3000 ÷ 100 since February 2023, bancorprotocol/fastlane-bot:resources/curve/example.py.
 * A of frxETH: not evidenced, the devnet's own.
 */
export const CURVE_POOLS = {
  stETH: { address: ETHEREUM.curveStEth, coin: ETHEREUM.stETH, a: 30n },
  frxETH: { address: ETHEREUM.curveFrxEth, coin: ETHEREUM.frxETH, a: 450n },
} as const satisfies Record<string, CurvePlace>

const FEE = 1_000_000n
const ADMIN_FEE = 5_000_000_000n
const DEPTH = parseEther('20000')

export async function plantCurve(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  for (const { address, coin, a } of Object.values(CURVE_POOLS)) {
    await chain.plant(address, standIns.CurvePool!, [coin, a, FEE, ADMIN_FEE])
    await chain.send(address, '0x', { value: DEPTH })
    await chain.write(coin, 'function transfer(address,uint256) returns (bool)', [address, DEPTH])
    await chain.write(coin, 'function approve(address,uint256) returns (bool)', [address, 2n ** 256n - 1n])
  }
}

/** What selling `amountIn` of the coin for ether brings now, fee included. */
export function quoteCurve(chain: Chain, { address }: CurvePlace, amountIn: bigint): Promise<bigint> {
  return chain.read(address, 'function get_dy(int128,int128,uint256) view returns (uint256)', [
    1n,
    0n,
    amountIn,
  ])
}

/** Trades against the pool until selling `amountIn` brings about `amountOut`. */
export async function moveCurve(
  chain: Chain,
  place: CurvePlace,
  amountIn: bigint,
  amountOut: bigint,
): Promise<void> {
  const { address, a } = place
  const balance = (index: bigint): Promise<bigint> =>
    chain.read(address, 'function balances(uint256) view returns (uint256)', [index])
  const state: PoolState = { balances: [await balance(0n), await balance(1n)], a, fee: FEE }
  const { i, dx } = amountToReach(state, amountIn, amountOut)
  if (dx === 0n) return
  const value = i === 0 ? dx : 0n
  const exchange = 'function exchange(int128,int128,uint256,uint256) payable returns (uint256)'
  await chain.write(address, exchange, [BigInt(i), BigInt(1 - i), dx, 0n], { from: KEEPER, value })
}
