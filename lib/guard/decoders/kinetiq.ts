import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const KHYPE: Address = '0xfd739d4e423301ce9385c1fb8850539d657c296d'

// Source: code-423n4/2025-04-kinetiq:src/StakingManager.sol
export const kinetiq = callDecoder({
  id: 'kinetiq',
  addresses: { '0x393d0b87ed38fc779fd9611144ae649ba6082109': [999] },
  functions: [
    on('stake()', (_args, call) => stakeCoins(KHYPE, call)),
    on('queueWithdrawal(uint256 amount)', ([amount], { from }) => queueExit(KHYPE, amount, from)),
    on('confirmWithdrawal(uint256 withdrawalId)', (_args, { from }) => claimExit(from)),
  ],
})
