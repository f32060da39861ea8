import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { each, viewsOf } from './view.ts'

const manager = viewsOf(
  56,
  '0x1adB950d8bB3dA4bE104211D5AB038628e477fE6',
  'slisBNB stakeManager',
  parseAbi([
    'struct WithdrawalRequest { uint256 uuid; uint256 amountInSnBnb; uint256 startTime; }',
    'function getUserWithdrawalRequests(address user) view returns (WithdrawalRequest[])',
    'function getUserRequestStatus(address user, uint256 idx) view returns (bool isClaimable, uint256 amount)',
    'function paused() view returns (bool)',
  ]),
)

/** Requests of slisBNB. Their places in the list shift with every claim; a batch and a time name them. */
export const listaWithdrawals = defineWithdrawals({
  id: 'lista',
  protocolId: 'lista',
  chainId: 56,
  isBound: true,
  *requestsOf({ account }) {
    const { asked, isPaused } = yield* ask(
      combine({ asked: manager('getUserWithdrawalRequests', [account]), isPaused: manager('paused', []) }),
    )
    const states = yield* ask(
      each(asked.map((_, index) => manager('getUserRequestStatus', [account, BigInt(index)]))),
    )
    const requests = asked.map(({ uuid, amountInSnBnb, startTime }, index): WithdrawalRequest => {
      const [isReady = false, amount] = states[index] ?? []
      const isClaimable = isReady && !isPaused
      return {
        id: `${uuid}-${startTime}`,
        tokenId: 'slisbnb',
        tokenWei: amountInSnBnb,
        payout: 'BNB',
        askedWei: amount,
        paysWei: isReady ? amount : undefined,
        state: isClaimable ? 'claimable' : isReady ? 'finalised' : 'pending',
        requestedAtS: Number(startTime),
        expected: isClaimable ? undefined : { wait: isReady ? 'paused' : 'exits' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['lista-dao/synclub-contracts:contracts/ListaStakeManager.sol'],
})
