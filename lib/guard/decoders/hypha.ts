import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const GGAVAX: Address = '0xa25eaf2906fa1a3a13edac9b9657108af7b703e3'

// Source: multisig-labs/gogopool:contracts/contract/Vault.sol
export const hypha = callDecoder({
  id: 'hypha',
  addresses: { [GGAVAX]: [43114] },
  functions: [on('depositAVAX()', (_args, call) => stakeCoins(GGAVAX, call))],
})

// Source: multisig-labs/gogopool:contracts/contract/WithdrawQueue.sol
export const hyphaQueue = callDecoder({
  id: 'hypha',
  addresses: { '0x61f908d4992a790a2792d3c36850b4b9eb5849a3': [43114] },
  functions: [
    on('requestUnstake(uint256 shares, uint48 expirationDelay)', ([shares], { from }) =>
      queueExit(GGAVAX, shares, from),
    ),
    on('claimUnstake(uint256 requestId)', (_args, { from }) => claimExit(from)),
  ],
})
