import { type Address, keccak256, parseEther, zeroAddress, zeroHash } from 'viem'
import { EVERYWHERE, UNIVERSAL_ROUTERS, WETH } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import { npmArtifacts } from './npmArtifacts.ts'
import { sqrtRatioX96 } from './sqrtRatio.ts'

const MAX = 2n ** 256n - 1n

export interface Pool {
  token: Address
  fee: number
  /** Where the pool stands on the real chain: creation is refused when ours would land elsewhere. */
  address: Address
}

/** Tick spacing by fee. Uniswap/v3-core:contracts/UniswapV3Factory.sol; 100 → 1 was enabled by governance. */
const SPACING: Record<number, number> = { 100: 1, 500: 10, 3000: 60 }
/** About ±6 % of price: a tick is one basis point. */
const HALF_WIDTH_TICKS = 600
/** Of each side: 10 ETH move the price by about one basis point. */
const DEPTH = parseEther('6000')

export async function plantUniswap(chain: Chain): Promise<void> {
  const { uniswapFactory, quoterV2, positionManager, swapRouter, swapRouter02, permit2 } = EVERYWHERE
  const weth = WETH[chain.id]
  await chain.plant(weth, npmArtifacts.weth9())
  await chain.plant(uniswapFactory, npmArtifacts.factory())
  await chain.write(uniswapFactory, 'function enableFeeAmount(uint24,int24)', [100, 1])
  await chain.plant(quoterV2, npmArtifacts.quoterV2(), [uniswapFactory, weth])
  await chain.plant(positionManager, npmArtifacts.positionManager(), [uniswapFactory, weth, zeroAddress])
  await chain.plant(swapRouter, npmArtifacts.swapRouter(), [uniswapFactory, weth])
  await chain.plant(swapRouter02, npmArtifacts.swapRouter02(), [
    zeroAddress,
    uniswapFactory,
    positionManager,
    weth,
  ])
  const parameters = {
    permit2,
    weth9: weth,
    v2Factory: zeroAddress,
    v3Factory: uniswapFactory,
    pairInitCodeHash: zeroHash,
    poolInitCodeHash: keccak256(npmArtifacts.pool().bytecode),
    v4PoolManager: zeroAddress,
    v3NFTPositionManager: positionManager,
    v4PositionManager: zeroAddress,
    spokePool: zeroAddress,
  }
  for (const router of UNIVERSAL_ROUTERS[chain.id])
    await chain.plant(router, npmArtifacts.universalRouter(), [parameters])
}

/** Creates a token/WETH pool at its mainnet address, at `rateWad` WETH per token, with DEPTH on both sides of the price. */
export async function createPool(
  chain: Chain,
  { token, fee, address }: Pool,
  rateWad: bigint,
): Promise<void> {
  const weth = WETH[chain.id]
  const isTokenFirst = BigInt(token) < BigInt(weth)
  const [token0, token1] = isTokenFirst ? [token, weth] : [weth, token]
  const sqrtPrice = sqrtRatioX96(isTokenFirst, rateWad)
  const initialize =
    'function createAndInitializePoolIfNecessary(address,address,uint24,uint160) payable returns (address)'
  const landed: Address = await chain.read(EVERYWHERE.positionManager, initialize, [
    token0,
    token1,
    fee,
    sqrtPrice,
  ])
  if (landed.toLowerCase() !== address.toLowerCase())
    throw new Error(`pool of ${token} at ${landed}, not ${address}`)
  await chain.write(EVERYWHERE.positionManager, initialize, [token0, token1, fee, sqrtPrice])
  await chain.write(weth, 'function deposit() payable', [], { value: 2n * DEPTH })
  for (const coin of [token, weth]) {
    await chain.write(coin, 'function approve(address,uint256) returns (bool)', [
      EVERYWHERE.positionManager,
      MAX,
    ])
  }
  const spacing = SPACING[fee] ?? 60
  const tick = Math.round(Math.log(Number(sqrtPrice) / 2 ** 96) / Math.log(Math.sqrt(1.0001)))
  const lower = Math.floor((tick - HALF_WIDTH_TICKS) / spacing) * spacing
  const upper = Math.ceil((tick + HALF_WIDTH_TICKS) / spacing) * spacing
  await chain.write(
    EVERYWHERE.positionManager,
    'function mint((address,address,uint24,int24,int24,uint256,uint256,uint256,uint256,address,uint256)) payable returns (uint256,uint128,uint256,uint256)',
    [[token0, token1, fee, lower, upper, DEPTH, DEPTH, 0n, 0n, KEEPER, MAX]],
  )
}

/** What selling `amountIn` of the token for WETH brings now, fee included. */
export async function quotePool(chain: Chain, { token, fee }: Pool, amountIn: bigint): Promise<bigint> {
  const signature =
    'function quoteExactInputSingle((address,address,uint256,uint24,uint160)) returns (uint256,uint160,uint32,uint256)'
  const [out] = await chain.read<readonly bigint[]>(EVERYWHERE.quoterV2, signature, [
    [token, WETH[chain.id], amountIn, fee, 0n],
  ])
  return out ?? 0n
}

/** Trades against the pool until its price is `rateWad` WETH per token, whichever way that is. */
export async function movePool(chain: Chain, { token, fee, address }: Pool, rateWad: bigint): Promise<void> {
  const weth = WETH[chain.id]
  const isTokenFirst = BigInt(token) < BigInt(weth)
  const target = sqrtRatioX96(isTokenFirst, rateWad)
  const slot0 = 'function slot0() view returns (uint160,int24,uint16,uint16,uint16,uint8,bool)'
  const [current = 0n] = await chain.read<readonly bigint[]>(address, slot0)
  if (current === target) return
  const isSellOfFirst = target < current
  const [tokenIn, tokenOut] = isSellOfFirst === isTokenFirst ? [token, weth] : [weth, token]
  await chain.write(weth, 'function deposit() payable', [], { value: DEPTH * 2n })
  await chain.write(tokenIn, 'function approve(address,uint256) returns (bool)', [
    EVERYWHERE.swapRouter02,
    MAX,
  ])
  await chain.write(
    EVERYWHERE.swapRouter02,
    'function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160)) payable returns (uint256)',
    [[tokenIn, tokenOut, fee, KEEPER, DEPTH * 2n, 0n, target]],
  )
}
