import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins, stakeToken } from './staking.ts'

const EZETH: Address = '0xbf5495efe5db9ce00f80364c8b423567e58d2110'
const RSETH: Address = '0xa1290d69c65a6fe4df752f95823fae25cb99e5a7'

// Source: Renzo-Protocol/contracts-public:contracts/RestakeManager.sol. No deposit has a minimum.
export const renzo = callDecoder({
  id: 'renzo',
  addresses: { '0x74a09653a083691711cf8215a6ab074bb4e99ef5': [1] },
  functions: [
    on('depositETH()', (_args, call) => stakeCoins(EZETH, call)),
    on('depositETH(uint256 referralId)', (_args, call) => stakeCoins(EZETH, call)),
    on('deposit(address token, uint256 amount)', ([token, amount], { from }) =>
      stakeToken(token, amount, EZETH, from),
    ),
    on('deposit(address token, uint256 amount, uint256 referralId)', ([token, amount], { from }) =>
      stakeToken(token, amount, EZETH, from),
    ),
  ],
})

// Source: Renzo-Protocol/contracts-public:contracts/Withdraw/WithdrawQueue.sol
export const renzoWithdrawqueue = callDecoder({
  id: 'renzo-withdrawqueue',
  addresses: { '0x5efc9d10e42fb517456f4ac41eb5e2ebe42c8918': [1] },
  functions: [
    on('withdraw(uint256 amount, address assetOut)', ([amount, assetOut], { from }) =>
      queueExit(EZETH, amount, from, assetOut),
    ),
    // Which asset was asked for is in the request, not in the claim.
    on('claim(uint256 index, address user)', ([, user]) => ({
      kind: 'claim',
      receive: [get(undefined, undefined, 'claimable')],
      recipient: user,
    })),
  ],
})

// Source: Kelp-DAO/LRT-rsETH:contracts/LRTDepositPool.sol. Dapps send a minimum of zero.
export const kelp = callDecoder({
  id: 'kelp',
  addresses: { '0x036676389e48133b63a802f8635ad39e752d375d': [1] },
  functions: [
    on('depositETH(uint256 min, string referralId)', ([min], { valueWei, from }) => ({
      kind: 'deposit',
      give: [give(NATIVE, valueWei)],
      receive: [get(RSETH, min)],
      recipient: from,
    })),
    on(
      'depositAsset(address asset, uint256 amount, uint256 min, string referralId)',
      ([asset, amount, min], { from }) => ({
        kind: 'deposit',
        give: [give(asset, amount)],
        receive: [get(RSETH, min)],
        recipient: from,
      }),
    ),
  ],
})

// Source: Kelp-DAO/LRT-rsETH:contracts/LRTWithdrawalManager.sol
export const kelpWithdrawal = callDecoder({
  id: 'kelp-withdrawal',
  addresses: { '0x62de59c08eb5dae4b7e6f7a8cad3006d6965ec16': [1] },
  functions: [
    on('initiateWithdrawal(address asset, uint256 amount)', ([asset, amount], { from }) =>
      queueExit(RSETH, amount, from, asset),
    ),
    on('initiateWithdrawal(address asset, uint256 amount, string referralId)', ([asset, amount], { from }) =>
      queueExit(RSETH, amount, from, asset),
    ),
    on('completeWithdrawal(address asset, string referralId)', ([asset], { from }) => claimExit(from, asset)),
  ],
})
