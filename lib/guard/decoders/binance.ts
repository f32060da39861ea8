import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins, stakeToken } from './staking.ts'

/** The same address on Ethereum and BNB Chain. */
const WBETH: Address = '0xa2e3356610840701bdf5611a53974510ae27e2e1'
const UNWRAP: Address = '0x79973d557cd9dd87eb61e250cc2572c990e20196'
/** Ether as a token of BNB Chain: what wBETH is made of and paid in there. */
const BEP20_ETH: Address = '0x2170ed0880ac9a755fd29b2688956bd959f933f8'

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
  addresses: { [UNWRAP]: [1] },
  functions: [on('claimWithdraw(uint256 index)', (_args, { from }) => claimExit(from))],
})

// Source: stakestone/stone-vault-v1:contracts/interfaces/IWBETH.sol, registry of this project's protocols.
export const binanceWbethBnb = callDecoder({
  id: 'binance-wbeth',
  addresses: { [WBETH]: [56] },
  functions: [
    on('deposit(uint256 amount, address referral)', ([amount], { from }) =>
      stakeToken(BEP20_ETH, amount, WBETH, from),
    ),
    on('requestWithdrawEth(uint256 amount)', ([amount], { from }) =>
      queueExit(WBETH, amount, from, BEP20_ETH),
    ),
  ],
})

/** That the same contract stands at the same address on BNB Chain is inferred. */
export const binanceUnwrapBnb = callDecoder({
  id: 'binance-wbeth',
  addresses: { [UNWRAP]: [56] },
  functions: [
    on('claimWithdraw(uint256 index)', (_args, { from }) => ({
      ...claimExit(from, BEP20_ETH),
      confidence: 'low',
      reason: 'unknown-contract',
    })),
  ],
})
