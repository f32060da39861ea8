import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { WAD } from '../../core/wad.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { viewsOf } from './view.ts'

const vault = viewsOf(
  1,
  '0xA62F9C5af106FeEE069F38dE51098D9d81B90572',
  'STONE vault',
  parseAbi([
    'function userReceipts(address user) view returns (uint256 withdrawRound, uint256 withdrawShares, uint256 withdrawableAmount)',
    'function latestRoundID() view returns (uint256)',
    'function roundPricePerShare(uint256 roundId) view returns (uint256)',
    'function rebaseTime() view returns (uint256)',
    'function rebaseTimeInterval() view returns (uint256)',
  ]),
)

/**
 * Requests of STONE: an account has one sum of the round that runs, paid at the price of its end, and one of all rounds
 * that ended, which it may take. The moment of the request is not kept.
 */
export const stakeStoneWithdrawals = defineWithdrawals({
  id: 'stakestone',
  protocolId: 'stakestone',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const { receipt, latest, rebased, interval } = yield* ask(
      combine({
        receipt: vault('userReceipts', [account]),
        latest: vault('latestRoundID', []),
        rebased: vault('rebaseTime', []),
        interval: vault('rebaseTimeInterval', []),
      }),
    )
    const [round, shares, taken] = receipt
    const isOver = shares > 0n && round < latest
    const price = isOver ? yield* ask(vault('roundPricePerShare', [round])) : 0n
    const readyWei = taken + (isOver ? (shares * price) / WAD : 0n)
    const requests: WithdrawalRequest[] = []
    if (readyWei > 0n)
      requests.push({
        id: 'matured',
        tokenId: 'stone',
        payout: 'ETH',
        askedWei: readyWei,
        paysWei: readyWei,
        state: 'claimable',
      })
    if (shares > 0n && !isOver)
      requests.push({
        id: `round-${round}`,
        tokenId: 'stone',
        tokenWei: shares,
        payout: 'ETH',
        state: 'pending',
        expected: { fromS: Number(rebased + interval), wait: 'operator' },
      })
    return { requests, missing: 0 }
  },
  sources: ['stakestone/stone-vault-v1:contracts/StoneVault.sol'],
})
