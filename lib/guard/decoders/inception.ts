import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const INETH: Address = '0xf073bac22dab7faf4a3dd6c6189a70d54110525c'

// Source: inceptionlrt/smart-contracts:projects/restaking-pool/contracts/RestakingPool.sol
export const inception = callDecoder({
  id: 'inceptionlrt',
  addresses: { '0x46199caa0e453971cedf97f926368d9e5415831a': [1] },
  functions: [
    on('stake()', (_args, call) => stakeCoins(INETH, call)),
    on('unstake(address to, uint256 shares)', ([to, shares]) => queueExit(INETH, shares, to)),
    on('flashUnstake(uint256 shares, address to)', ([shares, recipient]) => ({
      kind: 'redeem',
      give: [give(INETH, shares)],
      receive: [get(NATIVE, undefined, 'protocol-rate')],
      recipient,
    })),
    on('claimUnstake(address claimer)', ([claimer]) => claimExit(claimer)),
  ],
})
