import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { approval, type Draft, get, give } from '../draft.ts'
import { vault } from './erc4626.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const PUFETH: Address = '0xd9a442856c234a39a81a089c06451ebaa4306a72'
const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const WSTETH: Address = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const STETH: Address = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'

// Source: PufferFinance/puffer-contracts:mainnet-contracts/src/PufferVaultV5.sol: ERC-4626 over WETH
export const puffer = vault('puffer', PUFETH, WETH, [
  on('depositETH(address receiver)', ([receiver], call) => stakeCoins(PUFETH, call, receiver)),
  on('depositStETH(uint256 shares, address recipient)', ([shares, recipient]) => ({
    kind: 'deposit',
    give: [give(STETH, shares, 'shares')],
    receive: [get(PUFETH, undefined, 'protocol-rate')],
    recipient,
  })),
])

// Source: PufferFinance/puffer-contracts:mainnet-contracts/src/PufferWithdrawalManager.sol: paid in WETH
export const pufferWithdrawal = callDecoder({
  id: 'puffer-withdrawal',
  addresses: { '0xdda0483184e75a5579ef9635ed14baccf9d50283': [1] },
  functions: [
    on('requestWithdrawal(uint128 amount, address recipient)', ([amount, recipient]) =>
      queueExit(PUFETH, amount, recipient, WETH),
    ),
    on('requestWithdrawals(uint128 amount, address recipient)', ([amount, recipient]) =>
      queueExit(PUFETH, amount, recipient, WETH),
    ),
    // Anyone may complete it: who is paid is in the request, not in the call.
    on('completeQueuedWithdrawal(uint256 index)', () => claimExit(undefined, WETH)),
  ],
})

/** A deposit out of an allowance that is signed in the same call. */
const depositPermitted = (
  token: Address,
  amount: bigint,
  recipient: Address | undefined,
  call: CallRequest,
): Draft => ({
  kind: 'deposit',
  give: [give(token, amount)],
  receive: [get(PUFETH, undefined, 'protocol-rate')],
  recipient,
  approval: approval(token, call.to, amount),
})
const permit = '(uint256 deadline, uint256 amount, uint8 v, bytes32 r, bytes32 s) permit'

// Source: PufferFinance/puffer-contracts:mainnet-contracts/src/PufferDepositorV2.sol;
// address: its test/fork scripts, KyberNetwork/kyberswap-dex-lib:pkg/source/puffer-pufeth
export const pufferDepositor = callDecoder({
  id: 'puffer',
  addresses: { '0x4aa799c5dfc01ee7d790e3bf1a7c2257ce1dceff': [1] },
  functions: (
    [
      ['depositStETH', STETH],
      ['depositWstETH', WSTETH],
    ] as const
  ).flatMap(([name, token]) => [
    on(`${name as 'f'}(${permit}, address recipient)`, ([{ amount }, recipient], call) =>
      depositPermitted(token, amount, recipient, call),
    ),
    on(`${name as 'f'}(${permit})`, ([{ amount }], call) => depositPermitted(token, amount, call.from, call)),
  ]),
})
