import { findTokenAt } from '../../tokens/index.ts'
import { callDecoder, on } from '../abi.ts'
import { approval, type Draft, give } from '../draft.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

/** What "all of it" is in a DAI style permit. */
const EVERYTHING = 2n ** 256n - 1n

// Source: lidofinance/core:contracts/0.4.24/StETH.sol, StETHPermit.sol, ethereum/ERCs:assets/erc-3009/ERC2612.sol
export const erc20 = callDecoder({
  id: 'erc20',
  addresses: {},
  functions: [
    on('approve(address spender, uint256 amount)', ([spender, amount], { to }) => ({
      kind: 'approve',
      approval: approval(to, spender, amount),
    })),
    on('increaseAllowance(address spender, uint256 amount)', ([spender, amount], { to }) => ({
      kind: 'approve',
      direction: 'increase',
      approval: approval(to, spender, amount),
    })),
    on('decreaseAllowance(address spender, uint256 amount)', ([spender, amount], { to }) => ({
      kind: 'approve',
      direction: 'decrease',
      approval: approval(to, spender, amount),
    })),
    on('transfer(address to, uint256 amount)', ([recipient, amount], { to }) => ({
      kind: 'transfer',
      give: [give(to, amount)],
      recipient,
    })),
    // An NFT is moved by the same call: sure only where the token is one of ours.
    on(
      'transferFrom(address from, address to, uint256 amount)',
      ([, recipient, amount], { to, chainId }) => ({
        kind: 'transfer',
        give: [give(to, amount)],
        recipient,
        ...(to && findTokenAt(chainId, to) ? {} : { confidence: 'low', reason: 'token-or-nft' }),
      }),
    ),
    on(
      'permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
      ([, spender, value, deadlineS], { to }) => ({
        kind: 'approve',
        approval: approval(to, spender, value),
        deadlineS,
      }),
    ),
    on(
      'permit(address owner, address spender, uint256 value, uint256 deadline, bytes signature)',
      ([, spender, value, deadlineS], { to }) => ({
        kind: 'approve',
        approval: approval(to, spender, value),
        deadlineS,
      }),
    ),
    on(
      'permit(address holder, address spender, uint256 nonce, uint256 expiry, bool allowed, uint8 v, bytes32 r, bytes32 s)',
      ([, spender, , deadlineS, isAllowed], { to }) => ({
        kind: 'approve',
        approval: approval(to, spender, isAllowed ? EVERYTHING : 0n),
        deadlineS,
      }),
    ),
  ],
})

/** EIP-2612 and DAI permits, EIP-3009 transfers: signatures that move a token without a transaction of the holder. */
export const erc20Permit = typedDecoder({
  id: 'erc20-permit',
  primaryTypes: ['Permit'],
  decode(message, { domain }): Draft | undefined {
    const spender = addressIn(message.spender)
    const isDaiStyle = typeof message.allowed === 'boolean'
    const amount = isDaiStyle ? (message.allowed ? EVERYTHING : 0n) : uintOf(message.value)
    if (!domain.verifyingContract || !spender || amount === undefined) return undefined
    return {
      kind: 'approve',
      approval: approval(domain.verifyingContract, spender, amount),
      deadlineS: uintOf(message.deadline ?? message.expiry),
    }
  },
})

export const erc3009 = typedDecoder({
  id: 'erc20',
  primaryTypes: ['TransferWithAuthorization', 'ReceiveWithAuthorization'],
  decode(message, { domain }): Draft | undefined {
    const [recipient, amount] = [addressIn(message.to), uintOf(message.value)]
    if (!domain.verifyingContract || !recipient || amount === undefined) return undefined
    return {
      kind: 'transfer',
      give: [give(domain.verifyingContract, amount)],
      recipient,
      deadlineS: uintOf(message.validBefore),
    }
  },
})
