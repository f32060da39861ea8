import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { approval, type Draft, get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins, stakeToken } from './staking.ts'

const EETH: Address = '0x35fa164735182de50811e8e2e824cfb9b6118ac2'
const WEETH: Address = '0xcd5fe23c85820f7b72d0926fc9b05b43e359b7ee'
const permit = '(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) permit'

// Source: etherfi-protocol/smart-contracts:src/LiquidityPool.sol, src/deposits/Liquifier.sol
export const etherfiLiquiditypool = callDecoder({
  id: 'etherfi-liquiditypool',
  addresses: { '0x308861a430be4cce5502d0a12724771fc6daf216': [1] },
  functions: [
    on('deposit()', (_args, call) => stakeCoins(EETH, call)),
    on('deposit(address referral)', (_args, call) => stakeCoins(EETH, call)),
    on('requestWithdraw(address recipient, uint256 amount)', ([recipient, amount]) =>
      queueExit(EETH, amount, recipient, NATIVE, amount),
    ),
    on(
      `requestWithdrawWithPermit(address owner, uint256 amount, ${permit})`,
      ([owner, amount, { value }], { to }) => ({
        ...queueExit(EETH, amount, owner, NATIVE, amount),
        approval: approval(EETH, to, value),
      }),
    ),
  ],
  receive: call => stakeCoins(EETH, call),
})

const wrap = (amount: bigint, from: Address | undefined): Draft => ({
  kind: 'wrap',
  give: [give(EETH, amount)],
  receive: [get(WEETH, undefined, 'protocol-rate')],
  recipient: from,
})

export const etherfiWeeth = callDecoder({
  id: 'etherfi-weeth',
  addresses: { [WEETH]: [1] },
  functions: [
    on('wrap(uint256 amount)', ([amount], { from }) => wrap(amount, from)),
    on(`wrapWithPermit(uint256 amount, ${permit})`, ([amount, { value }], { from, to }) => ({
      ...wrap(amount, from),
      approval: approval(EETH, to, value),
    })),
    on('unwrap(uint256 amount)', ([amount], { from }) => ({
      kind: 'unwrap',
      give: [give(WEETH, amount)],
      receive: [get(EETH, undefined, 'protocol-rate')],
      recipient: from,
    })),
  ],
})

export const etherfiLiquifier = callDecoder({
  id: 'etherfi-liquifier',
  addresses: { '0x9ffdf407cde9a93c47611799da23924af3ef764f': [1] },
  functions: [
    on('depositWithERC20(address token, uint256 amount, address referral)', ([token, amount], { from }) =>
      stakeToken(token, amount, EETH, from),
    ),
    on(
      `depositWithERC20WithPermit(address token, uint256 amount, address referral, ${permit})`,
      ([token, amount, , { value }], { from, to }) => ({
        ...stakeToken(token, amount, EETH, from),
        approval: approval(token, to, value),
      }),
    ),
  ],
})

export const etherfiDepositadapter = callDecoder({
  id: 'etherfi-depositadapter',
  addresses: { '0xcfc6d9bd7411962bfe7145451a7ef71a24b6a7a2': [1] },
  functions: [on('depositETHForWeETH(address referral)', (_args, call) => stakeCoins(WEETH, call))],
})

export const etherfiWithdrawnft = callDecoder({
  id: 'etherfi-withdrawnft',
  addresses: { '0x7d5706f6ef3f89b3951e23e557cdfbc3239d4e2c': [1] },
  functions: [
    on('claimWithdraw(uint256 tokenId)', (_args, { from }) => claimExit(from)),
    on('batchClaimWithdraw(uint256[] tokenIds)', (_args, { from }) => claimExit(from)),
    on('transferFrom(address from, address to, uint256 tokenId)', ([, recipient]) => ({
      kind: 'transfer',
      recipient,
    })),
  ],
})

/** Paid at once, less a fee, in the token that is asked for: ETH is NATIVE here too. */
const redeemNow = (token: Address, amount: bigint, recipient: Address, output: Address): Draft => ({
  kind: 'redeem',
  give: [give(token, amount)],
  receive: [get(output, undefined, 'protocol-rate')],
  recipient,
})

// Source: etherfi-protocol/smart-contracts. The output token is an argument since the end of 2025.
export const etherfiRedemptionmanager = callDecoder({
  id: 'etherfi-redemptionmanager',
  addresses: { '0xdadef1ffbfeaab4f68a9fd181395f68b4e4e7ae0': [1] },
  functions: [
    on('redeemEEth(uint256 amount, address receiver, address output)', ([amount, receiver, output]) =>
      redeemNow(EETH, amount, receiver, output),
    ),
    on('redeemWeEth(uint256 amount, address receiver, address output)', ([amount, receiver, output]) =>
      redeemNow(WEETH, amount, receiver, output),
    ),
    // Before that, paid in ETH.
    on('redeemEEth(uint256 amount, address receiver)', ([amount, receiver]) =>
      redeemNow(EETH, amount, receiver, NATIVE),
    ),
    on('redeemWeEth(uint256 amount, address receiver)', ([amount, receiver]) =>
      redeemNow(WEETH, amount, receiver, NATIVE),
    ),
  ],
})

export const etherfiWeethQueue = callDecoder({
  id: 'etherfi-weeth-queue',
  addresses: { '0xfbfe6b9cee0e555bad7e2e7309effc75200cbe38': [1] },
  functions: [
    on('requestWithdraw(uint256 amount, address recipient)', ([amount, recipient]) =>
      queueExit(WEETH, amount, recipient),
    ),
  ],
})
