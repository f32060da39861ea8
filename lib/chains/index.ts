import { apechain } from './apechain.ts'
import { arbitrum } from './arbitrum.ts'
import { avalanche } from './avalanche.ts'
import { base } from './base.ts'
import { berachain } from './berachain.ts'
import { blast } from './blast.ts'
import { bnb } from './bnb.ts'
import { celo } from './celo.ts'
import { cronos } from './cronos.ts'
import type { Chain } from './defineChain.ts'
import { ethereum } from './ethereum.ts'
import { fantom } from './fantom.ts'
import { flare } from './flare.ts'
import { flow } from './flow.ts'
import { fraxtal } from './fraxtal.ts'
import { gnosis } from './gnosis.ts'
import { hyperevm } from './hyperevm.ts'
import { ink } from './ink.ts'
import { linea } from './linea.ts'
import { lisk } from './lisk.ts'
import { manta } from './manta.ts'
import { mantle } from './mantle.ts'
import { megaeth } from './megaeth.ts'
import { mode } from './mode.ts'
import { monad } from './monad.ts'
import { optimism } from './optimism.ts'
import { plasma } from './plasma.ts'
import { plume } from './plume.ts'
import { polygon } from './polygon.ts'
import { polygonZkevm } from './polygonZkevm.ts'
import { scroll } from './scroll.ts'
import { soneium } from './soneium.ts'
import { sonic } from './sonic.ts'
import { swellchain } from './swellchain.ts'
import { telos } from './telos.ts'
import { unichain } from './unichain.ts'
import { xlayer } from './xlayer.ts'
import { zircuit } from './zircuit.ts'
import { zksync } from './zksync.ts'

/** Those that are on by default first, in the order they are shown. */
export const CHAINS: readonly Chain[] = [
  ethereum,
  arbitrum,
  optimism,
  base,
  polygon,
  gnosis,
  bnb,
  avalanche,
  apechain,
  berachain,
  blast,
  celo,
  cronos,
  fantom,
  flare,
  flow,
  fraxtal,
  hyperevm,
  ink,
  linea,
  lisk,
  manta,
  mantle,
  megaeth,
  mode,
  monad,
  plasma,
  plume,
  polygonZkevm,
  scroll,
  soneium,
  sonic,
  swellchain,
  telos,
  unichain,
  xlayer,
  zircuit,
  zksync,
]

export function findChain(chainId: number): Chain | undefined {
  return CHAINS.find(chain => chain.id === chainId)
}
