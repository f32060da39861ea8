import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit } from './staking.ts'

const SFLR: Address = '0x12e605bc104e93b45e1ad99f9e555f659051c2bb'

/** The code family of sAVAX. Source: KyberNetwork/kyberswap-dex-lib:pkg/source/platypus/abi/StakedAVAX.json */
export const sceptre = callDecoder({
  id: 'sceptre',
  addresses: { [SFLR]: [14] },
  functions: [
    on('requestUnlock(uint256 shares)', ([shares], { from }) => queueExit(SFLR, shares, from)),
    on('redeem()', (_args, { from }) => claimExit(from)),
    on('redeem(uint256 unlockIndex)', (_args, { from }) => claimExit(from)),
  ],
})
