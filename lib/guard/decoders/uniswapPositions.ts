import { callDecoder, on } from '../abi.ts'
import { coin, give } from '../draft.ts'

// Source: Uniswap/v3-periphery:contracts/NonfungiblePositionManager.sol. Positions are NFTs: nothing fungible arrives.
export const uniswapV3Npm = callDecoder({
  id: 'uniswap-v3-npm',
  addresses: { '0xc36442b4a4522e871399cd717abdd847ab11fe88': [1, 10, 137, 42161] },
  functions: [
    on(
      'mint((address token0, address token1, uint24 fee, int24 tickLower, int24 tickUpper, uint256 amount0, uint256 amount1, uint256 min0, uint256 min1, address recipient, uint256 deadline) params)',
      ([p]) => ({
        kind: 'lp',
        direction: 'join',
        give: [give(coin(p.token0), p.amount0, 'max'), give(coin(p.token1), p.amount1, 'max')],
        recipient: p.recipient,
        deadlineS: p.deadline,
      }),
    ),
    // The tokens of a position that exists are told by its number only.
    on(
      'increaseLiquidity((uint256 tokenId, uint256 amount0, uint256 amount1, uint256 min0, uint256 min1, uint256 deadline) params)',
      ([p]) => ({
        kind: 'lp',
        direction: 'join',
        deadlineS: p.deadline,
        confidence: 'low',
        reason: 'tokens-of-the-pool',
      }),
    ),
    on(
      'decreaseLiquidity((uint256 tokenId, uint128 liquidity, uint256 min0, uint256 min1, uint256 deadline) params)',
      ([p]) => ({
        kind: 'lp',
        direction: 'exit',
        deadlineS: p.deadline,
        confidence: 'low',
        reason: 'tokens-of-the-pool',
      }),
    ),
    on('collect((uint256 tokenId, address recipient, uint128 max0, uint128 max1) params)', ([p]) => ({
      kind: 'lp',
      direction: 'exit',
      recipient: p.recipient,
      confidence: 'low',
      reason: 'tokens-of-the-pool',
    })),
  ],
})

// Source: Uniswap/v4-periphery:src/PositionManager.sol. Its actions name currencies by pool; not read here.
export const uniswapV4Positionmanager = callDecoder({
  id: 'uniswap-v4-positionmanager',
  addresses: { '0xbd216513d74c8cf14cf4747e6aaa6420ff64ee9e': [1] },
  functions: [
    on('modifyLiquidities(bytes unlockData, uint256 deadline)', ([, deadlineS]) => ({
      kind: 'lp',
      deadlineS,
      confidence: 'low',
      reason: 'tokens-of-the-pool',
    })),
  ],
})
