import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const BEHYPE: Address = '0xd8fc8f0b03eba61f64d08b0bef69d80916e5dda9'

// Source: etherfi-protocol/beHYPE:config/production.json, src/interfaces/IStakingCore.sol
export const hyperbeat = callDecoder({
  id: 'hyperbeat',
  addresses: { '0xcead893b162d38e714d82d06a7fe0b0dc3c38e0b': [999] },
  functions: [on('stake(string communityCode)', (_args, call) => stakeCoins(BEHYPE, call))],
})

// Source: etherfi-protocol/beHYPE:src/WithdrawManager.sol. At once less a fee, or queued at the rate of now.
export const hyperbeatWithdrawals = callDecoder({
  id: 'hyperbeat',
  addresses: { '0x9d0b0877b9f2204cf414ca7862e4f03506822538': [999] },
  functions: [
    on('withdraw(uint256 amount, bool isInstant, uint256 min)', ([amount, isInstant, min], { from }) =>
      isInstant
        ? { kind: 'redeem', give: [give(BEHYPE, amount)], receive: [get(NATIVE, min)], recipient: from }
        : queueExit(BEHYPE, amount, from, NATIVE, min),
    ),
    // Anyone may call it: who queued is paid.
    on('claimWithdrawal(uint256 withdrawalId)', () => claimExit(undefined)),
  ],
})
