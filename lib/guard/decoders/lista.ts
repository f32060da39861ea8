import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const SLISBNB: Address = '0xb0b84d294e0c75a6abe60171b70edeb2efd14a1b'

// Source: lista-dao/synclub-contracts:contracts/ListaStakeManager.sol
export const lista = callDecoder({
  id: 'lista-dao',
  addresses: { '0x1adb950d8bb3da4be104211d5ab038628e477fe6': [56] },
  functions: [
    on('deposit()', (_args, call) => stakeCoins(SLISBNB, call)),
    on('requestWithdraw(uint256 amount)', ([amount], { from }) => queueExit(SLISBNB, amount, from)),
    // At once out of what waits to be staked, less a fee.
    on('instantWithdraw(uint256 amount)', ([amount], { from }) => ({
      kind: 'redeem',
      give: [give(SLISBNB, amount)],
      receive: [get(NATIVE, undefined, 'protocol-rate')],
      recipient: from,
    })),
    on('claimWithdraw(uint256 index)', (_args, { from }) => claimExit(from)),
  ],
})
