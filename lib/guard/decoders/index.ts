import type { Decoder } from '../decoder.ts'
import { cow, cowOrder } from './cow.ts'
import { cowEthflow } from './cowEthflow.ts'
import { kyberswap } from './kyberswap.ts'
import { lifi } from './lifi.ts'
import { metamaskSwaps } from './metamaskSwaps.ts'
import { odosV2, odosV3 } from './odos.ts'
import { oneInchV3 } from './oneInchV3.ts'
import { oneInchV4 } from './oneInchV4.ts'
import { oneInchV5 } from './oneInchV5.ts'
import { oneInchV6 } from './oneInchV6.ts'
import { openocean } from './openocean.ts'
import { sushiswapRouter } from './sushiswapRouter.ts'
import { uniswapSwaprouter02 } from './uniswapSwaprouter02.ts'
import {
  universalRouterV1,
  universalRouterV2,
  universalRouterV12,
  universalRouterV211,
} from './uniswapUniversalRouter.ts'
import { uniswapV2Router } from './uniswapV2Router.ts'
import { uniswapV3Swaprouter } from './uniswapV3Swaprouter.ts'
import { zeroExExchangeProxy, zeroExMetaTransaction } from './zeroExExchangeProxy.ts'
import { zeroExAllowanceHolder, zeroExSettler, zeroExSettlerMetatxn } from './zeroExSettler.ts'

/** Alphabetical. Decoders with addresses are asked before those that know a request by its shape. */
export const DECODERS: readonly Decoder[] = [
  cow,
  cowEthflow,
  cowOrder,
  kyberswap,
  lifi,
  metamaskSwaps,
  odosV2,
  odosV3,
  oneInchV3,
  oneInchV4,
  oneInchV5,
  oneInchV6,
  openocean,
  sushiswapRouter,
  uniswapSwaprouter02,
  uniswapV2Router,
  uniswapV3Swaprouter,
  universalRouterV1,
  universalRouterV12,
  universalRouterV2,
  universalRouterV211,
  zeroExAllowanceHolder,
  zeroExExchangeProxy,
  zeroExMetaTransaction,
  zeroExSettler,
  zeroExSettlerMetatxn,
]
