import { type Address, NATIVE } from '../../core/address.ts'
import { type Addresses, callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { approval, type Draft, get, give, orSender } from '../draft.ts'

const STETH: Address = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WSTETH: Address = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
/** The test network's wstETH, which the queue there takes. */
const WSTETH_GOERLI: Address = '0x6320cd32aa674d2898a68ec82e869385fc5f7e2f'

const stake = (token: Address, { valueWei, from }: CallRequest): Draft => ({
  kind: 'deposit',
  give: [give(NATIVE, valueWei)],
  receive: [get(token, undefined, 'protocol-rate')],
  recipient: from,
})

// Source: lidofinance/core:contracts/0.4.24/StETH.sol
export const lido = callDecoder({
  id: 'lido',
  addresses: { [STETH]: [1] },
  functions: [
    on('submit(address referral)', (_args, call) => stake(STETH, call)),
    on('transferShares(address recipient, uint256 shares)', ([recipient, shares]) => ({
      kind: 'transfer',
      give: [give(STETH, shares, 'shares')],
      recipient,
    })),
    on('transferSharesFrom(address sender, address recipient, uint256 shares)', ([, recipient, shares]) => ({
      kind: 'transfer',
      give: [give(STETH, shares, 'shares')],
      recipient,
    })),
  ],
  receive: call => stake(STETH, call),
})

// Source: lidofinance/core:contracts/0.6.12/WstETH.sol
export const lidoWsteth = callDecoder({
  id: 'lido-wsteth',
  addresses: { [WSTETH]: [1] },
  functions: [
    on('wrap(uint256 amount)', ([amount], { from }) => ({
      kind: 'wrap',
      give: [give(STETH, amount)],
      receive: [get(WSTETH, undefined, 'protocol-rate')],
      recipient: from,
    })),
    on('unwrap(uint256 amount)', ([amount], { from }) => ({
      kind: 'unwrap',
      give: [give(WSTETH, amount)],
      receive: [get(STETH, undefined, 'protocol-rate')],
      recipient: from,
    })),
  ],
  receive: call => stake(WSTETH, call),
})

// Source: lidofinance/docs:docs/contracts/wsteth-staker.md
export const lidoReferralStaker = callDecoder({
  id: 'lido-referral-staker',
  addresses: { '0xa88f0329c2c4ce51ba3fc619bbf44efe7120dd0d': [1] },
  functions: [on('stakeETH(address referral)', (_args, call) => stake(WSTETH, call))],
})

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
const permit = '(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) permit'

/** stETH is paid one for one at most; wstETH at the rate of the day. The claim belongs to `owner`, zero is the sender. */
function request(
  isWrapped: boolean,
  amounts: readonly bigint[],
  owner: Address,
  call: CallRequest,
  permitted?: bigint,
): Draft {
  const wrapped = call.chainId === 1 ? WSTETH : WSTETH_GOERLI
  const token = isWrapped ? wrapped : call.chainId === 1 ? STETH : undefined
  return {
    kind: 'redeem',
    give: [give(token, sum(amounts))],
    receive: [get(NATIVE, isWrapped ? undefined : sum(amounts), 'queued')],
    recipient: orSender(owner, call.from),
    approval: permitted === undefined ? undefined : approval(token, call.to, permitted),
  }
}

const claim = (recipient: Address | undefined): Draft => ({
  kind: 'claim',
  receive: [get(NATIVE, undefined, 'claimable')],
  recipient,
})

const QUEUES: Addresses = {
  '0x889edc2edab5f40e902b864ad4d7ade8e412f9b1': [1],
  '0xcf117961421ca9e546cd7f50bc73abcdb3039533': [5],
}

/** The queue's requests are NFTs: moving one moves the claim. */
const moveRequest = (recipient: Address): Draft => ({ kind: 'transfer', recipient })

// Source: lidofinance/core:contracts/0.8.9/WithdrawalQueue.sol
export const lidoWithdrawalqueue = callDecoder({
  id: 'lido-withdrawalqueue',
  addresses: QUEUES,
  functions: [
    on('requestWithdrawals(uint256[] amounts, address owner)', ([amounts, owner], call) =>
      request(false, amounts, owner, call),
    ),
    on('requestWithdrawalsWstETH(uint256[] amounts, address owner)', ([amounts, owner], call) =>
      request(true, amounts, owner, call),
    ),
    on(
      `requestWithdrawalsWithPermit(uint256[] amounts, address owner, ${permit})`,
      ([amounts, owner, { value }], call) => request(false, amounts, owner, call, value),
    ),
    on(
      `requestWithdrawalsWstETHWithPermit(uint256[] amounts, address owner, ${permit})`,
      ([amounts, owner, { value }], call) => request(true, amounts, owner, call, value),
    ),
    on('claimWithdrawal(uint256 requestId)', (_args, { from }) => claim(from)),
    on('claimWithdrawals(uint256[] requestIds, uint256[] hints)', (_args, { from }) => claim(from)),
    on('claimWithdrawalsTo(uint256[] requestIds, uint256[] hints, address recipient)', ([, , recipient]) =>
      claim(recipient),
    ),
    on('transferFrom(address from, address to, uint256 requestId)', ([, to]) => moveRequest(to)),
    on('safeTransferFrom(address from, address to, uint256 requestId)', ([, to]) => moveRequest(to)),
    on('safeTransferFrom(address from, address to, uint256 requestId, bytes data)', ([, to]) =>
      moveRequest(to),
    ),
  ],
})
