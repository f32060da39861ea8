import { aaveArbitrum } from './aave/arbitrum.ts'
import { aaveAvalanche } from './aave/avalanche.ts'
import { aaveBase } from './aave/base.ts'
import { aaveBnb } from './aave/bnb.ts'
import { aaveCore } from './aave/core.ts'
import { aaveEtherFi } from './aave/etherFi.ts'
import { aaveGnosis } from './aave/gnosis.ts'
import { aaveInk } from './aave/ink.ts'
import { aaveLinea } from './aave/linea.ts'
import { aaveMantle } from './aave/mantle.ts'
import { aaveMegaeth } from './aave/megaeth.ts'
import { aaveMonad } from './aave/monad.ts'
import { aaveOptimism } from './aave/optimism.ts'
import { aavePlasma } from './aave/plasma.ts'
import { aavePolygon } from './aave/polygon.ts'
import { aavePrime } from './aave/prime.ts'
import { aaveScroll } from './aave/scroll.ts'
import { aaveSonic } from './aave/sonic.ts'
import { aaveZksync } from './aave/zksync.ts'
import { cometArbitrumUsdt } from './compound/arbitrumUsdt.ts'
import { cometArbitrumWeth } from './compound/arbitrumWeth.ts'
import { cometBaseAero } from './compound/baseAero.ts'
import { cometBaseUsdc } from './compound/baseUsdc.ts'
import { cometBaseWeth } from './compound/baseWeth.ts'
import { cometEthereumUsdc } from './compound/ethereumUsdc.ts'
import { cometEthereumUsds } from './compound/ethereumUsds.ts'
import { cometEthereumUsdt } from './compound/ethereumUsdt.ts'
import { cometEthereumWeth } from './compound/ethereumWeth.ts'
import { cometEthereumWsteth } from './compound/ethereumWsteth.ts'
import { cometLineaUsdc } from './compound/lineaUsdc.ts'
import { cometLineaWeth } from './compound/lineaWeth.ts'
import { cometMantleUsde } from './compound/mantleUsde.ts'
import { cometOptimismWeth } from './compound/optimismWeth.ts'
import { cometPolygonUsdt } from './compound/polygonUsdt.ts'
import { cometScrollUsdc } from './compound/scrollUsdc.ts'
import { cometUnichainWeth } from './compound/unichainWeth.ts'
import type { LendingVenue } from './defineLending.ts'
import { EULER } from './euler/deployments.ts'
import { FLUID } from './fluid/deployments.ts'
import { morphoArbitrum } from './morpho/arbitrum.ts'
import { morphoBase } from './morpho/base.ts'
import { morphoEthereum } from './morpho/ethereum.ts'
import { sparkEthereum } from './spark/ethereum.ts'
import { sparkGnosis } from './spark/gnosis.ts'

/** Every lending market that lists one of our tokens. */
export const LENDING: readonly LendingVenue[] = [
  aaveCore,
  aavePolygon,
  aaveAvalanche,
  aaveBase,
  aaveGnosis,
  aaveBnb,
  aaveArbitrum,
  aaveOptimism,
  aaveScroll,
  aaveZksync,
  aavePrime,
  aaveEtherFi,
  aaveLinea,
  aaveMantle,
  aaveSonic,
  aaveInk,
  aavePlasma,
  aaveMegaeth,
  aaveMonad,
  sparkEthereum,
  sparkGnosis,
  cometEthereumWeth,
  cometEthereumWsteth,
  cometEthereumUsdc,
  cometEthereumUsdt,
  cometEthereumUsds,
  cometArbitrumWeth,
  cometArbitrumUsdt,
  cometBaseWeth,
  cometBaseUsdc,
  cometBaseAero,
  cometOptimismWeth,
  cometLineaWeth,
  cometLineaUsdc,
  cometUnichainWeth,
  cometScrollUsdc,
  cometPolygonUsdt,
  cometMantleUsde,
  morphoEthereum,
  morphoBase,
  morphoArbitrum,
  ...FLUID,
  ...EULER,
]
