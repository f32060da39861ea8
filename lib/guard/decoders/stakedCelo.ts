import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const STCELO: Address = '0xc668583dcbdc9ae6fa3ce46462758188adfdfc24'

// Source: celo-org/staked-celo:chainData/deployments/devchain/Manager.json, Account.json
export const stakedCelo = callDecoder({
  id: 'staked-celo',
  addresses: { '0x0239b96d10a434a56cc9e09383077a0490cf9398': [42220] },
  functions: [
    on('deposit()', (_args, call) => stakeCoins(STCELO, call)),
    on('withdraw(uint256 amount)', ([amount], { from }) => queueExit(STCELO, amount, from)),
  ],
})

/** Anyone may finish it: the beneficiary is paid. */
export const stakedCeloAccount = callDecoder({
  id: 'staked-celo',
  addresses: { '0x4aad04d41fd7fd495503731c5a2579e19054c432': [42220] },
  functions: [
    on(
      'finishPendingWithdrawal(address beneficiary, uint256 index, uint256 lockedGoldIndex)',
      ([beneficiary]) => claimExit(beneficiary),
    ),
  ],
})
