import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Hex } from 'viem'
import type { Artifact } from './compile.ts'

const load = createRequire(import.meta.url)

/** The real contracts, as their authors published them to npm. */
export const npmArtifacts = {
  weth9: (): Artifact => load('@aave/core-v3/artifacts/contracts/dependencies/weth/WETH9.sol/WETH9.json'),
  factory: (): Artifact =>
    load('@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json'),
  pool: (): Artifact => load('@uniswap/v3-core/artifacts/contracts/UniswapV3Pool.sol/UniswapV3Pool.json'),
  positionManager: (): Artifact =>
    load(
      '@uniswap/v3-periphery/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json',
    ),
  swapRouter: (): Artifact =>
    load('@uniswap/v3-periphery/artifacts/contracts/SwapRouter.sol/SwapRouter.json'),
  quoterV2: (): Artifact =>
    load('@uniswap/swap-router-contracts/artifacts/contracts/lens/QuoterV2.sol/QuoterV2.json'),
  swapRouter02: (): Artifact =>
    load('@uniswap/swap-router-contracts/artifacts/contracts/SwapRouter02.sol/SwapRouter02.json'),
  universalRouter: (): Artifact =>
    load('@uniswap/universal-router/artifacts/contracts/UniversalRouter.sol/UniversalRouter.json'),
}

/** Multicall3's creation code, which viem carries but does not export. */
export function multicall3(): Artifact {
  const folder = dirname(load.resolve('viem/package.json'))
  const { multicall3Bytecode }: { multicall3Bytecode: Hex } = load(
    join(folder, '_cjs/constants/contracts.js'),
  )
  return { abi: [], bytecode: multicall3Bytecode }
}
