import { askAll, type Inquiry } from '../../core/inquiry.ts'
import { shareOfCryptoPool, shareOfPool } from '../../finance/liquidity/poolShare.ts'
import type { PoolState } from '../kinds/pool.ts'
import { totalSupply, view } from '../view.ts'
import type { CurvePool } from './pools.ts'

/** What a pool holds, coin by coin. Source: curvefi/curve-contract:contracts/pool-templates/base/SwapTemplateBase.vy. */
export function* curvePoolState(pool: CurvePool, lpWei: readonly bigint[]): Inquiry<PoolState> {
  const contract = { chainId: pool.chainId, address: pool.address, name: pool.name }
  const token = { ...contract, address: pool.lpToken ?? pool.address }
  const coin = (i: bigint) => view(contract, 'function coins(uint256) view returns (address)', [i])
  const balance = (i: bigint) => view(contract, 'function balances(uint256) view returns (uint256)', [i])
  const [first, second, balance0, balance1, supplyWei] = yield* askAll(
    coin(0n),
    coin(1n),
    balance(0n),
    balance(1n),
    totalSupply(token),
  )
  const coins = [first, second]
  const amounts = (all: readonly bigint[]) =>
    coins.map((address, i) => ({ address, amountWei: all[i] ?? 0n }))
  const share = pool.kind === 'crypto' ? shareOfCryptoPool : shareOfPool
  return {
    holds: amounts([balance0, balance1]),
    supplyWei,
    paid: lpWei.map(lp => amounts(share([balance0, balance1], lp, supplyWei))),
  }
}
