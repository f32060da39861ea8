import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const WBETH: Address = '0xa2e3356610840701bdf5611a53974510ae27e2e1'

/** The address in `deposit` is a referral: the sender is paid. */
export const binanceWbeth = callDecoder({
  id: 'binance-wbeth',
  addresses: { [WBETH]: [1] },
  functions: [
    on('deposit(address referral)', (_args, call) => stakeCoins(WBETH, call)),
    on('requestWithdrawEth(uint256 amount)', ([amount], { from }) => queueExit(WBETH, amount, from)),
  ],
})

export const binanceUnwrap = callDecoder({
  id: 'binance-wbeth',
  addresses: { '0x79973d557cd9dd87eb61e250cc2572c990e20196': [1] },
  functions: [on('claimWithdraw(uint256 index)', (_args, { from }) => claimExit(from))],
})
