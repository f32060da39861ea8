import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const BNBX: Address = '0x1bdd3cf7f79cfb8edbb955f20ad99211551ba275'

/** BNBx on BNB Chain: the stake manager as the registry names it. */
export const staderBnb = callDecoder({
  id: 'stader',
  addresses: { '0x3b961e83400d51e6e1af5c450d3c7d7b80588d28': [56] },
  functions: [
    on('delegate(string referralId)', (_args, call) => stakeCoins(BNBX, call)),
    on('requestWithdraw(uint256 amount, string referralId)', ([amount], { from }) =>
      queueExit(BNBX, amount, from),
    ),
    on('claimWithdrawal(uint256 index)', (_args, { from }) => claimExit(from)),
  ],
})
