import { parseAbi } from 'viem'

// Ethereum mainnet. Each address: data/defi.draft.json or data/registry.draft.json of the references, with its evidence.
export const STETH = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
export const WSTETH = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'
export const RETH = '0xae78736Cd615f374D3085123A210448E74Fc6393'
export const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2'
export const CURVE_STETH_POOL = '0xDC24316b9AE028F1497c275EB9192a3Ea0f67022'
export const QUOTER_V2 = '0x61fFE014bA17989E743c5F6cB21bF9697530B21e'
export const AAVE_POOL = '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2'
/** Uniswap/docs: contracts/v3/reference/deployments/Ethereum-Deployments.md */
export const SWAP_ROUTER_02 = '0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45'
/** Uniswap/universal-router: deploy-addresses/mainnet.json, UniversalRouterV2 */
export const UNIVERSAL_ROUTER = '0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af'
/** Uniswap/docs: contracts/permit2 */
export const PERMIT2 = '0x000000000022D473030F116dDEE9F6B43aC78BA3'

export const erc20 = parseAbi([
  'function approve(address spender, uint256 amount) returns (bool)',
  'function balanceOf(address account) view returns (uint256)',
])

export const lido = parseAbi(['function submit(address referral) payable returns (uint256)'])

export const wsteth = parseAbi([
  'function wrap(uint256 stETHAmount) returns (uint256)',
  'function unwrap(uint256 wstETHAmount) returns (uint256)',
])

export const curvePool = parseAbi([
  'function get_dy(int128 i, int128 j, uint256 dx) view returns (uint256)',
  'function exchange(int128 i, int128 j, uint256 dx, uint256 min_dy) payable returns (uint256)',
])

export const quoterV2 = parseAbi([
  'struct Quote { address tokenIn; address tokenOut; uint256 amountIn; uint24 fee; uint160 sqrtPriceLimitX96; }',
  'function quoteExactInputSingle(Quote params) returns (uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)',
])

export const swapRouter02 = parseAbi([
  'struct Single { address tokenIn; address tokenOut; uint24 fee; address recipient; uint256 amountIn; uint256 amountOutMinimum; uint160 sqrtPriceLimitX96; }',
  'function exactInputSingle(Single params) payable returns (uint256 amountOut)',
])

export const universalRouter = parseAbi([
  'function execute(bytes commands, bytes[] inputs, uint256 deadline) payable',
])

export const permit2 = parseAbi([
  'function approve(address token, address spender, uint160 amount, uint48 expiration)',
])

export const aavePool = parseAbi([
  'function supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)',
])
