import { callDecoder, on } from '../abi.ts'
import { coin, give } from '../draft.ts'

// Source: Uniswap/v3-periphery:contracts/NonfungiblePositionManager.sol;
// addresses: npm @uniswap/sdk-core 7.19.4. Positions are NFTs: nothing fungible arrives.
export const uniswapV3Npm = callDecoder({
  id: 'uniswap-v3-npm',
  addresses: {
    '0xc36442b4a4522e871399cd717abdd847ab11fe88': [1, 10, 137, 42161],
    '0x7b8a01b39d58278b5de7e48c8449c9f4f5170613': [56],
    '0x943e6e07a7e8e791dafc44083e54041d743c46e9': [130],
    '0x03a520b32c04bf3beef7beb72e919cf822ed34f1': [8453],
    '0x4615c383f85d0a2bbed973d83ccecf5cb7121463': [59144],
  },
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
  addresses: {
    '0xbd216513d74c8cf14cf4747e6aaa6420ff64ee9e': [1],
    '0x3c3ea4b57a46241e54610e5f022e5c45859a1017': [10],
    '0x4529a01c7a0410167c5740c487a8de60232617bf': [130],
    '0x1ec2ebf4f37e7363fdfe3551602425af0b3ceef9': [137],
    '0x7c5f5a4bbd8fd63184577525326123b519429bdc': [8453],
    '0xd88f38f930b7952f2db2432cb002e7abbf3dd869': [42161],
  },
  functions: [
    on('modifyLiquidities(bytes unlockData, uint256 deadline)', ([, deadlineS]) => ({
      kind: 'lp',
      deadlineS,
      confidence: 'low',
      reason: 'tokens-of-the-pool',
    })),
  ],
})
