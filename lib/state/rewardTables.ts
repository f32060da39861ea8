import { type RewardTable, tableKey } from '../finance/rewards/table.ts'
import { createRewardsHistory } from '../io/rewardsHistory.ts'
import type { Position } from '../messaging/schemas/snapshot.ts'

const store = createRewardsHistory()

/** The tables of positions as the background keeps them, in the same order; undefined where none was read yet. */
export function loadRewardTables(positions: readonly Position[]): Promise<(RewardTable | undefined)[]> {
  return Promise.all(
    positions.map(({ account, tokenId, chainId }) =>
      store.get('tables', tableKey(account, tokenId, chainId)),
    ),
  )
}
