import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const SAVAX: Address = '0x2b2c81e08f1af8835a78bb2a90ae924ace0ea4be'

// Source: Benqi-fi/BENQI-Smart-Contracts:sAVAX/StakedAvax.sol
export const benqi = callDecoder({
  id: 'benqi',
  addresses: { [SAVAX]: [43114] },
  functions: [
    on('submit()', (_args, call) => stakeCoins(SAVAX, call)),
    on('requestUnlock(uint256 shares)', ([shares], { from }) => queueExit(SAVAX, shares, from)),
    on('redeem()', (_args, { from }) => claimExit(from)),
    on('redeem(uint256 unlockIndex)', (_args, { from }) => claimExit(from)),
  ],
})
