import { NATIVE } from '../../core/address.ts'
import { type Addresses, callDecoder, on } from '../abi.ts'
import { approval, get, give } from '../draft.ts'
import { lendingAt } from '../lendingAt.ts'
import { borrow, repay, supply, withdraw } from './aave/acts.ts'

// Source: aave-dao/aave-v3-origin:src/contracts/interfaces/IPool.sol, aave/protocol-v2, bgd-labs/aave-address-book

const sig = 'uint256 deadline, uint8 v, bytes32 r, bytes32 s'

const functions = [
  on(
    'supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)',
    ([asset, amount, to]) => supply(asset, amount, to),
  ),
  on(
    'deposit(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)',
    ([asset, amount, to]) => supply(asset, amount, to),
  ),
  on(
    `supplyWithPermit(address asset, uint256 amount, address onBehalfOf, uint16 referralCode, ${sig})`,
    ([asset, amount, to, , deadlineS], call) => ({
      ...supply(asset, amount, to),
      approval: approval(asset, call.to, amount),
      deadlineS,
    }),
  ),
  on('withdraw(address asset, uint256 amount, address to)', ([asset, amount, to]) =>
    withdraw(asset, amount, to),
  ),
  on(
    'borrow(address asset, uint256 amount, uint256 rateMode, uint16 referralCode, address onBehalfOf)',
    ([asset, amount], { from }) => borrow(asset, amount, from),
  ),
  on('repay(address asset, uint256 amount, uint256 rateMode, address onBehalfOf)', ([asset, amount, , to]) =>
    repay(asset, amount, to),
  ),
  on(
    `repayWithPermit(address asset, uint256 amount, uint256 rateMode, address onBehalfOf, ${sig})`,
    ([asset, amount, , to, deadlineS], call) => ({
      ...repay(asset, amount, to),
      approval: approval(asset, call.to, amount),
      deadlineS,
    }),
  ),
  on('repayWithATokens(address asset, uint256 amount, uint256 rateMode)', ([asset, amount], { from }) =>
    repay(asset, amount, from),
  ),
  // A liquidator's: pays someone's debt and takes their collateral at a discount, which only the pool knows.
  on(
    'liquidationCall(address collateral, address debt, address user, uint256 amount, bool receivesAToken)',
    ([collateral, debt, , amount, receivesAToken], { from }) => ({
      kind: 'lend',
      direction: 'liquidate',
      give: [give(debt, amount, 'max')],
      receive: [get(receivesAToken ? undefined : collateral, undefined, 'protocol-rate')],
      recipient: from,
    }),
  ),
  on('setUserEMode(uint8 categoryId)', () => ({ kind: 'lend', direction: 'emode' })),
  on('setUserUseReserveAsCollateral(address asset, bool isCollateral)', ([asset]) => ({
    kind: 'lend',
    direction: 'collateral-flag',
    about: asset,
  })),
]

const pool = (id: string, addresses: Addresses) => callDecoder({ id, addresses, functions })

export const aaveV2 = pool('aave-v2', {
  '0x7d2768de32b0b80b7a3454c06bdac94a69ddc7a9': [1],
  '0x8dff5e27ea6b7ac08ebfdf9eb090f32ee9a30fcf': [137],
  '0x4f01aed16d97e3ab5ab2b501154dc9bb0f1a5a2c': [43114],
})

export const aaveV3 = pool(
  'aave-v3',
  lendingAt(/^aave-v3-(?!prime|etherfi)/, {
    '0x90df02551bb792286e8d4f13e0e357b4bf1d6a57': [1088],
    '0xdd3d7a7d03d9fd9ef45f3e587287922ef65ca38b': [1868],
    '0x3e59a31363e2ad014dcbc521c4a0d5757d9f3402': [42220],
  }),
)
export const aaveV3Lido = pool('aave-v3-lido', lendingAt(/^aave-v3-prime/))
export const aaveV3Etherfi = pool('aave-v3-etherfi', lendingAt(/^aave-v3-etherfi/))
export const spark = pool('spark', lendingAt(/^spark/))
export const zerolend = pool('zerolend', { '0x3bc3d34c32cc98bf098d832364df8a222bbab4c0': [1] })

// Source: aave-dao/aave-v3-origin:src/contracts/helpers/WrappedTokenGatewayV3.sol
export const aaveWethgateway = callDecoder({
  id: 'aave-wethgateway',
  addresses: {
    '0xd01607c3c5ecaba394d8be377a08590149325722': [1],
    '0x893411580e590d62ddbca8a703d61cc4a8c7b2b9': [1],
    '0xd322a49006fc828f9b5b37ab215f99b4e5cab19c': [1],
    '0x3167c452fa3fa1e5c16bb83bc0fde4519c464299': [1],
    '0xf956b38f035dc9067fb827a512d3cf35202ab0bc': [1],
    '0xcc9a0b7c43dc2a5f023bb9b738e45b0ef6b06e04': [1],
    '0xeffc18fc3b7eb8e676dac549e0c693ad50d1ce31': [1],
    '0x5f2508cae9923b02316254026cd43d7902866725': [10],
    '0x5283beced7adf6d003225c13896e536f2d4264ff': [42161],
    '0xa0d9c1e9e48ca30c8d8c3b5d69ff5dc1f6dffc24': [8453],
    '0x061d8e131f26512348ee5fa42e2df1ba9d6505e9': [146],
    '0x2825ce5921538d17cc15ae00a8b24ff759c6cdae': [43114],
    '0x54bdcc37c4143f944a3ee51c892a6cbdf305e7a0': [9745],
    '0x6376d4df995f32f308f2d5049a7a320943023232': [1868],
    '0x721b9abab6511b46b9ee83a1aba23bdacb004149': [100],
    '0xae2b00d676130bdf22582781bbba8f4f21e8b0ff': [324],
    '0xbc302053db3aa514a3c86b9221082f162b91ad63': [137],
    '0xe79ca44408dae5a57ea2a9594532f1e84d2edaa4': [534352],
    '0x31a239f3e39c5d8ba6b201ba81ed584492ae960f': [59144],
  },
  functions: [
    on('depositETH(address pool, address onBehalfOf, uint16 referralCode)', ([, to], { valueWei }) =>
      supply(NATIVE, valueWei, to),
    ),
    on('withdrawETH(address pool, uint256 amount, address to)', ([, amount, to]) =>
      withdraw(NATIVE, amount, to),
    ),
    // The permit is for the pool's aWETH, which the call does not name.
    on(
      `withdrawETHWithPermit(address pool, uint256 amount, address to, ${sig})`,
      ([, amount, to, deadlineS], call) => ({
        ...withdraw(NATIVE, amount, to),
        approval: approval(undefined, call.to, amount),
        deadlineS,
      }),
    ),
    on('borrowETH(address pool, uint256 amount, uint16 referralCode)', ([, amount], { from }) =>
      borrow(NATIVE, amount, from),
    ),
    on(
      'borrowETH(address pool, uint256 amount, uint256 rateMode, uint16 referralCode)',
      ([, amount], { from }) => borrow(NATIVE, amount, from),
    ),
    on('repayETH(address pool, uint256 amount, address onBehalfOf)', ([, , to], { valueWei }) =>
      repay(NATIVE, valueWei, to),
    ),
    on(
      'repayETH(address pool, uint256 amount, uint256 rateMode, address onBehalfOf)',
      ([, , , to], { valueWei }) => repay(NATIVE, valueWei, to),
    ),
  ],
})
