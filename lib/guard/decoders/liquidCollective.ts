import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const LSETH: Address = '0x8c1bed5b9a0928467c9b1341da1d7bd5e10b6549'

// Token, deposit and queue in one. Source: liquid-collective/liquid-collective-protocol:contracts/src/River.1.sol
export const liquidCollective = callDecoder({
  id: 'liquid-collective',
  addresses: { [LSETH]: [1] },
  functions: [
    on('deposit()', (_args, call) => stakeCoins(LSETH, call)),
    on('requestRedeem(uint256 amount, address recipient)', ([amount, recipient]) =>
      queueExit(LSETH, amount, recipient),
    ),
    // Each request pays its own recipient: the call does not name it.
    on('claimRedeemRequests(uint32[] requestIds, uint32[] eventIds)', () => claimExit(undefined)),
  ],
})
