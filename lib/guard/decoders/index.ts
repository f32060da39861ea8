import type { Decoder } from '../decoder.ts'
import { aaveV2, aaveV3, aaveV3Etherfi, aaveV3Lido, aaveWethgateway, spark, zerolend } from './aave.ts'
import { aaveDebtToken, aaveDelegation } from './aaveDelegation.ts'
import { aaveL2 } from './aaveL2.ts'
import { aaveParaswap } from './aaveParaswap.ts'
import { ankrPool, ankrSwapPool } from './ankr.ts'
import { balancerV2 } from './balancerV2.ts'
import { balancerV3 } from './balancerV3.ts'
import { bancorV2, bancorV3 } from './bancor.ts'
import { bedrock } from './bedrock.ts'
import { beets } from './beets.ts'
import { benqi } from './benqi.ts'
import { binanceUnwrap, binanceUnwrapBnb, binanceWbeth, binanceWbethBnb } from './binance.ts'
import { cmethTeller, cmethWithdrawals, weethsTeller } from './boringVault.ts'
import { cometAuthorization, compoundV3, compoundV3Bulker } from './compoundV3.ts'
import { cow, cowOrder } from './cow.ts'
import { cowEthflow } from './cowEthflow.ts'
import { curvePool } from './curvePool.ts'
import { curveRegistryExchange, curveRouterNg, curveRouterV1 } from './curveRouter.ts'
import { dinero } from './dinero.ts'
import { erc20, erc20Permit, erc3009 } from './erc20.ts'
import { erc721, erc721Permit } from './erc721.ts'
import { erc4337V06, erc4337V07, userOperation } from './erc4337.ts'
import { erc4626, metamorpho } from './erc4626.ts'
import {
  etherfiDepositadapter,
  etherfiLiquiditypool,
  etherfiLiquifier,
  etherfiRedemptionmanager,
  etherfiWeeth,
  etherfiWeethQueue,
  etherfiWithdrawnft,
} from './etherfi.ts'
import { fluidDex } from './fluidDex.ts'
import { fluidVault } from './fluidVault.ts'
import { fraxMinter, fraxMinterV2, fraxRedemptionqueue, fraxRedemptionqueueV2, sfrxeth } from './frax.ts'
import { hyperbeat, hyperbeatWithdrawals } from './hyperbeat.ts'
import { hypha, hyphaQueue } from './hypha.ts'
import { inception } from './inception.ts'
import { kinetiq } from './kinetiq.ts'
import { kyberswap } from './kyberswap.ts'
import { lido, lidoReferralStaker, lidoWithdrawalqueue, lidoWsteth } from './lido.ts'
import { lifi } from './lifi.ts'
import { liquidCollective } from './liquidCollective.ts'
import { lista } from './lista.ts'
import { maverickV1, maverickV1Shape, maverickV2 } from './maverick.ts'
import { metamaskSwaps } from './metamaskSwaps.ts'
import { morphoAuthorization, morphoBlue, morphoBundler3, morphoBundlerV2 } from './morpho.ts'
import { multicall3 } from './multicall3.ts'
import { nativeTransfer } from './nativeTransfer.ts'
import { odosV2, odosV3 } from './odos.ts'
import { okx } from './okx.ts'
import { oneInchLimitOrder } from './oneInchLimitOrder.ts'
import { oneInchNativeOrder } from './oneInchNativeOrder.ts'
import { oneInchSettlement } from './oneInchSettlement.ts'
import { oneInchV3 } from './oneInchV3.ts'
import { oneInchV4 } from './oneInchV4.ts'
import { oneInchV5 } from './oneInchV5.ts'
import { oneInchV6 } from './oneInchV6.ts'
import { openocean } from './openocean.ts'
import { originOeth, originOs, originSuperOethb } from './origin.ts'
import { karak, originArm, pendleSy, symbiotic } from './otherRestaking.ts'
import { mantleMeth, stader, staderWithdraw, stakewise } from './otherStaking.ts'
import { paraswapV5 } from './paraswapV5.ts'
import { paraswapV6 } from './paraswapV6.ts'
import { pendleV2old, pendleV3, pendleV4 } from './pendle.ts'
import { permit2, permit2Allowance, permit2Transfer } from './permit2.ts'
import { maticX, maticXPolygon, stMatic } from './polygonStaking.ts'
import { puffer, pufferDepositor, pufferWithdrawal } from './puffer.ts'
import { rainbow } from './rainbow.ts'
import { eigenlayer, eigenlayerDelegation, zircuit } from './restaking.ts'
import { kelp, kelpWithdrawal, renzo, renzoWithdrawqueue } from './restakingTokens.ts'
import { rocketpoolDeposit, rocketpoolReth, rocketpoolSwaprouter } from './rocketpool.ts'
import { safe, safeTx } from './safe.ts'
import { sceptre } from './sceptre.ts'
import { argent, dsproxy, smartAccount } from './smartAccount.ts'
import { staderBnb } from './staderBnb.ts'
import { stakedCelo, stakedCeloAccount } from './stakedCelo.ts'
import { stakeStone } from './stakeStone.ts'
import { sushiswapRouter } from './sushiswapRouter.ts'
import { swellRsweth, swellRswexit, swellSimplestaking, swellSweth, swellSwexit } from './swell.ts'
import { uniswapSwaprouter02 } from './uniswapSwaprouter02.ts'
import {
  universalRouterV1,
  universalRouterV2,
  universalRouterV12,
  universalRouterV211,
} from './uniswapUniversalRouter.ts'
import { uniswapV2Router } from './uniswapV2Router.ts'
import { uniswapV3Npm } from './uniswapV3Npm.ts'
import { uniswapV3Swaprouter } from './uniswapV3Swaprouter.ts'
import { uniswapV4Positionmanager } from './uniswapV4Positionmanager.ts'
import { uniswapx } from './uniswapx.ts'
import { uniswapxReactor } from './uniswapxReactor.ts'
import { veloraDelta } from './veloraDelta.ts'
import { weth } from './weth.ts'
import { yieldNest, yieldNestLsdQueue, yieldNestQueue } from './yieldNest.ts'
import { zeroExExchangeProxy, zeroExMetaTransaction } from './zeroExExchangeProxy.ts'
import { zeroExAllowanceHolder, zeroExSettler, zeroExSettlerMetatxn } from './zeroExSettler.ts'

/** Alphabetical. Decoders with addresses are asked before those that know a request by its shape. */
export const DECODERS: readonly Decoder[] = [
  aaveDebtToken,
  aaveDelegation,
  aaveL2,
  aaveParaswap,
  aaveV2,
  aaveV3,
  aaveV3Etherfi,
  aaveV3Lido,
  aaveWethgateway,
  ankrPool,
  ankrSwapPool,
  argent,
  balancerV2,
  balancerV3,
  bancorV2,
  bancorV3,
  bedrock,
  beets,
  benqi,
  binanceUnwrap,
  binanceUnwrapBnb,
  binanceWbeth,
  binanceWbethBnb,
  cmethTeller,
  cmethWithdrawals,
  cometAuthorization,
  compoundV3,
  compoundV3Bulker,
  cow,
  cowEthflow,
  cowOrder,
  curvePool,
  curveRegistryExchange,
  curveRouterNg,
  curveRouterV1,
  dinero,
  dsproxy,
  eigenlayer,
  eigenlayerDelegation,
  erc20,
  erc20Permit,
  erc3009,
  erc4337V06,
  erc4337V07,
  erc4626,
  erc721,
  erc721Permit,
  etherfiDepositadapter,
  etherfiLiquiditypool,
  etherfiLiquifier,
  etherfiRedemptionmanager,
  etherfiWeeth,
  etherfiWeethQueue,
  etherfiWithdrawnft,
  fluidDex,
  fluidVault,
  fraxMinter,
  fraxMinterV2,
  fraxRedemptionqueue,
  fraxRedemptionqueueV2,
  hyperbeat,
  hyperbeatWithdrawals,
  hypha,
  hyphaQueue,
  inception,
  karak,
  kelp,
  kelpWithdrawal,
  kinetiq,
  kyberswap,
  lido,
  lidoReferralStaker,
  lidoWithdrawalqueue,
  lidoWsteth,
  lifi,
  liquidCollective,
  lista,
  mantleMeth,
  maticX,
  maticXPolygon,
  maverickV1,
  maverickV1Shape,
  maverickV2,
  metamaskSwaps,
  metamorpho,
  morphoAuthorization,
  morphoBlue,
  morphoBundler3,
  morphoBundlerV2,
  multicall3,
  nativeTransfer,
  odosV2,
  odosV3,
  okx,
  oneInchLimitOrder,
  oneInchNativeOrder,
  oneInchSettlement,
  oneInchV3,
  oneInchV4,
  oneInchV5,
  oneInchV6,
  openocean,
  originArm,
  originOeth,
  originOs,
  originSuperOethb,
  paraswapV5,
  paraswapV6,
  pendleSy,
  pendleV2old,
  pendleV3,
  pendleV4,
  permit2,
  permit2Allowance,
  permit2Transfer,
  puffer,
  pufferDepositor,
  pufferWithdrawal,
  rainbow,
  renzo,
  renzoWithdrawqueue,
  rocketpoolDeposit,
  rocketpoolReth,
  rocketpoolSwaprouter,
  safe,
  safeTx,
  sceptre,
  sfrxeth,
  smartAccount,
  spark,
  stader,
  staderBnb,
  staderWithdraw,
  stakedCelo,
  stakedCeloAccount,
  stakeStone,
  stakewise,
  stMatic,
  sushiswapRouter,
  swellRsweth,
  swellRswexit,
  swellSimplestaking,
  swellSweth,
  swellSwexit,
  symbiotic,
  uniswapSwaprouter02,
  uniswapV2Router,
  uniswapV3Npm,
  uniswapV3Swaprouter,
  uniswapV4Positionmanager,
  uniswapx,
  uniswapxReactor,
  universalRouterV1,
  universalRouterV12,
  universalRouterV2,
  universalRouterV211,
  userOperation,
  veloraDelta,
  weethsTeller,
  weth,
  yieldNest,
  yieldNestLsdQueue,
  yieldNestQueue,
  zeroExAllowanceHolder,
  zeroExExchangeProxy,
  zeroExMetaTransaction,
  zeroExSettler,
  zeroExSettlerMetatxn,
  zerolend,
  zircuit,
]
