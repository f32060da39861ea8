import { arbitrumChainlinkCbethEth } from './arbitrum/arbitrumChainlinkCbethEth.ts'
import { arbitrumChainlinkEzethEth } from './arbitrum/arbitrumChainlinkEzethEth.ts'
import { arbitrumChainlinkRethEth } from './arbitrum/arbitrumChainlinkRethEth.ts'
import { arbitrumChainlinkRsethEth } from './arbitrum/arbitrumChainlinkRsethEth.ts'
import { arbitrumChainlinkWeethEth } from './arbitrum/arbitrumChainlinkWeethEth.ts'
import { arbitrumChainlinkWstethEth } from './arbitrum/arbitrumChainlinkWstethEth.ts'
import { arbitrumRedstoneWeethEth } from './arbitrum/arbitrumRedstoneWeethEth.ts'
import { arbitrumUniswapV3CbethWeth } from './arbitrum/arbitrumUniswapV3CbethWeth.ts'
import { arbitrumUniswapV3EzethWeth } from './arbitrum/arbitrumUniswapV3EzethWeth.ts'
import { arbitrumUniswapV3RethWeth } from './arbitrum/arbitrumUniswapV3RethWeth.ts'
import { arbitrumUniswapV3RsethWeth } from './arbitrum/arbitrumUniswapV3RsethWeth.ts'
import { arbitrumUniswapV3WeethWeth100 } from './arbitrum/arbitrumUniswapV3WeethWeth100.ts'
import { arbitrumUniswapV3WeethWeth500 } from './arbitrum/arbitrumUniswapV3WeethWeth500.ts'
import { arbitrumUniswapV3WstethWeth100 } from './arbitrum/arbitrumUniswapV3WstethWeth100.ts'
import { arbitrumUniswapV3WstethWeth500 } from './arbitrum/arbitrumUniswapV3WstethWeth500.ts'
import { avalancheUniswapV3SavaxWavax } from './avalanche/avalancheUniswapV3SavaxWavax.ts'
import { baseChainlinkCbethEth } from './base/baseChainlinkCbethEth.ts'
import { baseChainlinkEzethEth } from './base/baseChainlinkEzethEth.ts'
import { baseChainlinkRethEth } from './base/baseChainlinkRethEth.ts'
import { baseChainlinkWeethEth } from './base/baseChainlinkWeethEth.ts'
import { baseChainlinkWrsethEth } from './base/baseChainlinkWrsethEth.ts'
import { baseChainlinkWstethEth } from './base/baseChainlinkWstethEth.ts'
import { baseSlipstreamCbethWeth } from './base/baseSlipstreamCbethWeth.ts'
import { baseSlipstreamWstethWeth } from './base/baseSlipstreamWstethWeth.ts'
import { baseUniswapV3CbethWeth } from './base/baseUniswapV3CbethWeth.ts'
import { baseUniswapV3EzethWeth } from './base/baseUniswapV3EzethWeth.ts'
import { baseUniswapV3RethWeth } from './base/baseUniswapV3RethWeth.ts'
import { baseUniswapV3WeethWeth } from './base/baseUniswapV3WeethWeth.ts'
import { baseUniswapV3WrsethWeth } from './base/baseUniswapV3WrsethWeth.ts'
import { baseUniswapV3WstethWeth } from './base/baseUniswapV3WstethWeth.ts'
import { bnbChainlinkEzethEth } from './bnb/bnbChainlinkEzethEth.ts'
import { bnbPancakeV3EzethWeth } from './bnb/bnbPancakeV3EzethWeth.ts'
import { bnbPancakeV3WbethWeth } from './bnb/bnbPancakeV3WbethWeth.ts'
import { bnbPancakeV3WstethWeth } from './bnb/bnbPancakeV3WstethWeth.ts'
import { bnbRedstoneWstethEth } from './bnb/bnbRedstoneWstethEth.ts'
import type { Market } from './defineMarket.ts'
import { balancerV3RethWeth } from './ethereum/balancerV3RethWeth.ts'
import { burnReth } from './ethereum/burnReth.ts'
import { chainlinkCbethEth } from './ethereum/chainlinkCbethEth.ts'
import { chainlinkEthxEth } from './ethereum/chainlinkEthxEth.ts'
import { chainlinkEzethEth } from './ethereum/chainlinkEzethEth.ts'
import { chainlinkMethEth } from './ethereum/chainlinkMethEth.ts'
import { chainlinkRethEth } from './ethereum/chainlinkRethEth.ts'
import { chainlinkRsethEth } from './ethereum/chainlinkRsethEth.ts'
import { chainlinkStethEth } from './ethereum/chainlinkStethEth.ts'
import { chainlinkWeethEth } from './ethereum/chainlinkWeethEth.ts'
import { curveCryptoCbethWeth } from './ethereum/curveCryptoCbethWeth.ts'
import { curveEthxEth } from './ethereum/curveEthxEth.ts'
import { curveFrxethEth } from './ethereum/curveFrxethEth.ts'
import { curveNg2WeethWeth } from './ethereum/curveNg2WeethWeth.ts'
import { curveNgEzethWeth } from './ethereum/curveNgEzethWeth.ts'
import { curveNgFrxethWeth } from './ethereum/curveNgFrxethWeth.ts'
import { curveNgStethEth } from './ethereum/curveNgStethEth.ts'
import { curveNgWeethWeth } from './ethereum/curveNgWeethWeth.ts'
import { curveRethWeth } from './ethereum/curveRethWeth.ts'
import { curveStethEth } from './ethereum/curveStethEth.ts'
import { curveWbethEth } from './ethereum/curveWbethEth.ts'
import { fluidWeethEth } from './ethereum/fluidWeethEth.ts'
import { redeemWeeth } from './ethereum/redeemWeeth.ts'
import { redstoneEthxEth } from './ethereum/redstoneEthxEth.ts'
import { redstoneOsethEth } from './ethereum/redstoneOsethEth.ts'
import { redstonePufethEth } from './ethereum/redstonePufethEth.ts'
import { redstoneSfrxethEth } from './ethereum/redstoneSfrxethEth.ts'
import { redstoneWeethEth } from './ethereum/redstoneWeethEth.ts'
import { uniswapV3CbethWeth500 } from './ethereum/uniswapV3CbethWeth500.ts'
import { uniswapV3EzethWeth100 } from './ethereum/uniswapV3EzethWeth100.ts'
import { uniswapV3MethWeth } from './ethereum/uniswapV3MethWeth.ts'
import { uniswapV3OsethWeth } from './ethereum/uniswapV3OsethWeth.ts'
import { uniswapV3RethWeth100 } from './ethereum/uniswapV3RethWeth100.ts'
import { uniswapV3RethWeth500 } from './ethereum/uniswapV3RethWeth500.ts'
import { uniswapV3RsethWeth } from './ethereum/uniswapV3RsethWeth.ts'
import { uniswapV3WbethWeth } from './ethereum/uniswapV3WbethWeth.ts'
import { uniswapV3WeethWeth100 } from './ethereum/uniswapV3WeethWeth100.ts'
import { uniswapV3WeethWeth500 } from './ethereum/uniswapV3WeethWeth500.ts'
import { uniswapV3WstethWeth100 } from './ethereum/uniswapV3WstethWeth100.ts'
import { unwrapSfrxethCurve } from './ethereum/unwrapSfrxethCurve.ts'
import { unwrapSfrxethCurveNg } from './ethereum/unwrapSfrxethCurveNg.ts'
import { unwrapWstethChainlink } from './ethereum/unwrapWstethChainlink.ts'
import { unwrapWstethCurve } from './ethereum/unwrapWstethCurve.ts'
import { unwrapWstethCurveNg } from './ethereum/unwrapWstethCurveNg.ts'
import { wrapEethCurveNg } from './ethereum/wrapEethCurveNg.ts'
import { wrapEethUniswapV3 } from './ethereum/wrapEethUniswapV3.ts'
import { lineaChainlinkEzethEth } from './linea/lineaChainlinkEzethEth.ts'
import { lineaChainlinkWeethEth } from './linea/lineaChainlinkWeethEth.ts'
import { lineaRedstoneEzethEth } from './linea/lineaRedstoneEzethEth.ts'
import { optimismChainlinkCbethEth } from './optimism/optimismChainlinkCbethEth.ts'
import { optimismChainlinkRethEth } from './optimism/optimismChainlinkRethEth.ts'
import { optimismChainlinkWeethEth } from './optimism/optimismChainlinkWeethEth.ts'
import { optimismChainlinkWstethEth } from './optimism/optimismChainlinkWstethEth.ts'
import { optimismUniswapV3CbethWeth } from './optimism/optimismUniswapV3CbethWeth.ts'
import { optimismUniswapV3RethWeth } from './optimism/optimismUniswapV3RethWeth.ts'
import { optimismUniswapV3WeethWeth } from './optimism/optimismUniswapV3WeethWeth.ts'
import { optimismUniswapV3WstethWeth } from './optimism/optimismUniswapV3WstethWeth.ts'
import { polygonChainlinkWstethEth } from './polygon/polygonChainlinkWstethEth.ts'
import { polygonUniswapV3MaticxWpol } from './polygon/polygonUniswapV3MaticxWpol.ts'
import { polygonUniswapV3WstethWeth } from './polygon/polygonUniswapV3WstethWeth.ts'
import { scrollChainlinkWstethEth } from './scroll/scrollChainlinkWstethEth.ts'
import { scrollRedstoneWeethEth } from './scroll/scrollRedstoneWeethEth.ts'
import { scrollRedstoneWstethEth } from './scroll/scrollRedstoneWstethEth.ts'

export const MARKETS: readonly Market[] = [
  arbitrumChainlinkCbethEth,
  arbitrumChainlinkEzethEth,
  arbitrumChainlinkRethEth,
  arbitrumChainlinkRsethEth,
  arbitrumChainlinkWeethEth,
  arbitrumChainlinkWstethEth,
  arbitrumRedstoneWeethEth,
  arbitrumUniswapV3CbethWeth,
  arbitrumUniswapV3EzethWeth,
  arbitrumUniswapV3RethWeth,
  arbitrumUniswapV3RsethWeth,
  arbitrumUniswapV3WeethWeth100,
  arbitrumUniswapV3WeethWeth500,
  arbitrumUniswapV3WstethWeth100,
  arbitrumUniswapV3WstethWeth500,
  baseChainlinkCbethEth,
  baseChainlinkEzethEth,
  baseChainlinkRethEth,
  baseChainlinkWeethEth,
  baseChainlinkWrsethEth,
  baseChainlinkWstethEth,
  baseSlipstreamCbethWeth,
  baseSlipstreamWstethWeth,
  baseUniswapV3CbethWeth,
  baseUniswapV3EzethWeth,
  baseUniswapV3RethWeth,
  baseUniswapV3WeethWeth,
  baseUniswapV3WrsethWeth,
  baseUniswapV3WstethWeth,
  bnbChainlinkEzethEth,
  bnbPancakeV3EzethWeth,
  bnbPancakeV3WbethWeth,
  bnbPancakeV3WstethWeth,
  bnbRedstoneWstethEth,
  balancerV3RethWeth,
  burnReth,
  fluidWeethEth,
  redeemWeeth,
  chainlinkCbethEth,
  chainlinkEthxEth,
  chainlinkEzethEth,
  chainlinkMethEth,
  chainlinkRethEth,
  chainlinkRsethEth,
  chainlinkStethEth,
  chainlinkWeethEth,
  curveCryptoCbethWeth,
  curveEthxEth,
  curveFrxethEth,
  curveNg2WeethWeth,
  curveNgEzethWeth,
  curveNgFrxethWeth,
  curveNgStethEth,
  curveNgWeethWeth,
  curveRethWeth,
  curveStethEth,
  curveWbethEth,
  redstoneEthxEth,
  redstoneOsethEth,
  redstonePufethEth,
  redstoneSfrxethEth,
  redstoneWeethEth,
  uniswapV3CbethWeth500,
  uniswapV3EzethWeth100,
  uniswapV3MethWeth,
  uniswapV3OsethWeth,
  uniswapV3RethWeth100,
  uniswapV3RethWeth500,
  uniswapV3RsethWeth,
  uniswapV3WbethWeth,
  uniswapV3WeethWeth100,
  uniswapV3WeethWeth500,
  uniswapV3WstethWeth100,
  wrapEethCurveNg,
  wrapEethUniswapV3,
  avalancheUniswapV3SavaxWavax,
  polygonUniswapV3MaticxWpol,
  unwrapSfrxethCurve,
  unwrapSfrxethCurveNg,
  unwrapWstethChainlink,
  unwrapWstethCurve,
  unwrapWstethCurveNg,
  lineaChainlinkEzethEth,
  lineaChainlinkWeethEth,
  lineaRedstoneEzethEth,
  optimismChainlinkCbethEth,
  optimismChainlinkRethEth,
  optimismChainlinkWeethEth,
  optimismChainlinkWstethEth,
  optimismUniswapV3CbethWeth,
  optimismUniswapV3RethWeth,
  optimismUniswapV3WeethWeth,
  optimismUniswapV3WstethWeth,
  polygonChainlinkWstethEth,
  polygonUniswapV3WstethWeth,
  scrollChainlinkWstethEth,
  scrollRedstoneWeethEth,
  scrollRedstoneWstethEth,
]

export function findMarket(id: string): Market | undefined {
  return MARKETS.find(market => market.id === id)
}

/** Everything that prices one token on one chain. */
export function marketsOf(tokenId: string, chainId: number): Market[] {
  return MARKETS.filter(market => market.token === tokenId && market.chainId === chainId)
}
