import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const STONE: Address = '0x7122985656e38bdc0302db86685bb972b145bd3c'

// Source: stakestone/stone-vault-v1:contracts/StoneVault.sol
export const stakeStone = callDecoder({
  id: 'stakestone',
  addresses: { '0xa62f9c5af106feee069f38de51098d9d81b90572': [1] },
  functions: [
    on('deposit()', (_args, call) => stakeCoins(STONE, call)),
    on('requestWithdraw(uint256 shares)', ([shares], { from }) => queueExit(STONE, shares, from)),
    // `amount` is what earlier rounds owe; without shares nothing new is redeemed.
    on('instantWithdraw(uint256 amount, uint256 shares)', ([, shares], { from: recipient }) =>
      shares === 0n
        ? claimExit(recipient)
        : {
            kind: 'redeem',
            give: [give(STONE, shares)],
            receive: [get(NATIVE, undefined, 'protocol-rate')],
            recipient,
          },
    ),
  ],
})
