import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const ETHX: Address = '0xa35b1b31ce002fbf2058d22f30f95d405200a15b'
const METH: Address = '0xd5f7838f5c461feff7fe49ea5ebaf7728bb0adfa'
const OSETH: Address = '0xf1c9acdc66974dfb6decb12aa385b9cd01190e38'
const GENESIS: Address = '0xac0f906e433d58fa868f936e8a43230473652885'

// Source: stader-labs/ethx:contracts/StaderStakePoolsManager.sol
export const stader = callDecoder({
  id: 'stader',
  addresses: { '0xcf5ea1b38380f6af39068375516daf40ed70d299': [1] },
  functions: [
    on('deposit(address receiver)', ([receiver], call) => stakeCoins(ETHX, call, receiver)),
    on('deposit(address receiver, string referralId)', ([receiver], call) =>
      stakeCoins(ETHX, call, receiver),
    ),
  ],
})

// Source: stader-labs/ethx:contracts/UserWithdrawalManager.sol. Elsewhere the same shape gives another token.
export const staderWithdraw = callDecoder({
  id: 'stader-withdraw',
  addresses: { '0x9f0491b32dbce587c50c4c43ab303b06478193a7': [1] },
  functions: [
    on('requestWithdraw(uint256 amount, address owner)', ([amount, owner]) => queueExit(ETHX, amount, owner)),
    on('requestWithdraw(uint256 amount, address owner, string referralId)', ([amount, owner]) =>
      queueExit(ETHX, amount, owner),
    ),
    on('claim(uint256 requestId)', (_args, { from }) => claimExit(from)),
  ],
})

// Source: mantle-lsp/contracts:src/Staking.sol
export const mantleMeth = callDecoder({
  id: 'mantle-meth',
  addresses: { '0xe3cbd06d7dadb3f4e6557bab7edd924cd1489e8f': [1] },
  functions: [
    on('stake(uint256 min)', ([min], { valueWei, from }) => ({
      kind: 'deposit',
      give: [give(NATIVE, valueWei)],
      receive: [get(METH, min)],
      recipient: from,
    })),
    on('unstakeRequest(uint128 amount, uint128 min)', ([amount, min], { from }) =>
      queueExit(METH, amount, from, NATIVE, min),
    ),
    on('claimUnstakeRequest(uint256 requestId)', (_args, { from }) => claimExit(from)),
  ],
})

// Source: stakewise/v3-core:contracts/vaults/ethereum/EthGenesisVault.sol. Shares are the vault's own.
export const stakewise = callDecoder({
  id: 'stakewise',
  addresses: { [GENESIS]: [1] },
  functions: [
    on('deposit(address receiver, address referrer)', ([receiver], call) =>
      stakeCoins(GENESIS, call, receiver),
    ),
    on(
      'updateStateAndDeposit(address receiver, address referrer, (bytes32 rewardsRoot, int160 reward, uint160 unlockedMevReward, bytes32[] proof) harvest)',
      ([receiver], call) => stakeCoins(GENESIS, call, receiver),
    ),
    on(
      'depositAndMintOsToken(address receiver, uint256 shares, address referrer)',
      ([receiver, shares], { valueWei }) => ({
        kind: 'deposit',
        give: [give(NATIVE, valueWei)],
        receive: [get(OSETH, shares < 2n ** 128n ? shares : undefined, 'exact')],
        recipient: receiver,
      }),
    ),
    on('mintOsToken(address receiver, uint256 shares, address referrer)', ([receiver, shares]) => ({
      kind: 'lend',
      direction: 'borrow',
      receive: [get(OSETH, shares < 2n ** 128n ? shares : undefined, 'exact')],
      recipient: receiver,
    })),
    on('burnOsToken(uint128 shares)', ([shares], { from }) => ({
      kind: 'lend',
      direction: 'repay',
      give: [give(OSETH, shares)],
      recipient: from,
    })),
    on('enterExitQueue(uint256 shares, address receiver)', ([shares, recipient]) => ({
      kind: 'redeem',
      give: [give(GENESIS, shares, 'shares')],
      receive: [get(NATIVE, undefined, 'queued')],
      recipient,
    })),
    on('claimExitedAssets(uint256 ticket, uint256 timestamp, uint256 index)', (_args, { from }) =>
      claimExit(from),
    ),
  ],
})
