import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const YNETH: Address = '0x09db87a538bd693e9d08544577d5ccfaa6373a48'
const YNLSDE: Address = '0x35ec69a77b79c255e5d47d5a3bdbefefe342630c'

// Source: yieldnest/yieldnest-protocol:src/WithdrawalQueueManager.sol
export const yieldNest = callDecoder({
  id: 'yieldnest',
  addresses: { [YNETH]: [1] },
  functions: [on('depositETH(address receiver)', ([receiver], call) => stakeCoins(YNETH, call, receiver))],
})

export const yieldNestQueue = callDecoder({
  id: 'yieldnest',
  addresses: { '0x0bc9bc81ad379810b36ad5cc95387112990aa67b': [1] },
  functions: [
    on('requestWithdrawal(uint256 amount)', ([amount], { from }) => queueExit(YNETH, amount, from)),
    on('claimWithdrawal(uint256 tokenId, address receiver)', ([, receiver]) => claimExit(receiver)),
  ],
})

/** Paid in several staking tokens: which, only the vault knows when it pays. */
export const yieldNestLsdQueue = callDecoder({
  id: 'yieldnest',
  addresses: { '0x8face3283e20b19d98a7a132274b69c1304d60b4': [1] },
  functions: [
    on('requestWithdrawal(uint256 amount)', ([amount], { from }) => ({
      kind: 'redeem',
      give: [give(YNLSDE, amount)],
      receive: [get(undefined, undefined, 'queued')],
      recipient: from,
    })),
    on('claimWithdrawal(uint256 tokenId, address receiver)', ([, recipient]) => ({
      kind: 'claim',
      receive: [get(undefined, undefined, 'claimable')],
      recipient,
    })),
  ],
})
