import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const STS: Address = '0xe5da20f15420ad15de0fa650600afc998bbe3955'

// Source: beethovenxfi/sonic-staking:src/SonicStaking.sol
export const beets = callDecoder({
  id: 'beets',
  addresses: { [STS]: [146] },
  functions: [
    on('deposit()', (_args, call) => stakeCoins(STS, call)),
    on('undelegateFromPool(uint256 shares)', ([shares], { from }) => queueExit(STS, shares, from)),
    on('undelegate(uint256 validatorId, uint256 shares)', ([, shares], { from }) =>
      queueExit(STS, shares, from),
    ),
    on('withdraw(uint256 withdrawId, bool emergency)', (_args, { from }) => claimExit(from)),
  ],
})
