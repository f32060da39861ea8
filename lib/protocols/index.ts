import { angles } from './angles.ts'
import { ankr } from './ankr.ts'
import { apriori } from './apriori.ts'
import { aster } from './aster.ts'
import { bedrock } from './bedrock.ts'
import { beets } from './beets.ts'
import { benqi } from './benqi.ts'
import { binance } from './binance.ts'
import { coinbase } from './coinbase.ts'
import { cryptoCom } from './cryptoCom.ts'
import type { Capabilities, Protocol } from './defineProtocol.ts'
import { dinero } from './dinero.ts'
import { etherFi } from './etherFi.ts'
import { etherFiVaults } from './etherFiVaults.ts'
import { fastLane } from './fastLane.ts'
import { frax } from './frax.ts'
import { hyperbeat } from './hyperbeat.ts'
import { hypha } from './hypha.ts'
import { inception } from './inception.ts'
import { kelp } from './kelp.ts'
import { kinetiq } from './kinetiq.ts'
import { kintsu } from './kintsu.ts'
import { lido } from './lido.ts'
import { lidoPolygon } from './lidoPolygon.ts'
import { lidoVaults } from './lidoVaults.ts'
import { liquidCollective } from './liquidCollective.ts'
import { lista } from './lista.ts'
import { magma } from './magma.ts'
import { mantle } from './mantle.ts'
import { mellow } from './mellow.ts'
import { metaPool } from './metaPool.ts'
import { mevProtocol } from './mevProtocol.ts'
import { origin } from './origin.ts'
import { puffer } from './puffer.ts'
import { renzo } from './renzo.ts'
import { rocketPool } from './rocketPool.ts'
import { sceptre } from './sceptre.ts'
import { stader } from './stader.ts'
import { stafi } from './stafi.ts'
import { stakedCelo } from './stakedCelo.ts'
import { stakeStone } from './stakeStone.ts'
import { stakewise } from './stakewise.ts'
import { swell } from './swell.ts'
import { telos } from './telos.ts'
import { thunderhead } from './thunderhead.ts'
import { treehouse } from './treehouse.ts'
import { yearn } from './yearn.ts'
import { yieldNest } from './yieldNest.ts'

export const PROTOCOLS: readonly Protocol[] = [
  angles,
  ankr,
  apriori,
  aster,
  bedrock,
  beets,
  benqi,
  binance,
  coinbase,
  cryptoCom,
  dinero,
  etherFi,
  etherFiVaults,
  fastLane,
  frax,
  hyperbeat,
  hypha,
  inception,
  kelp,
  kinetiq,
  kintsu,
  lido,
  lidoPolygon,
  lidoVaults,
  liquidCollective,
  lista,
  magma,
  mantle,
  mellow,
  metaPool,
  mevProtocol,
  origin,
  puffer,
  renzo,
  rocketPool,
  sceptre,
  stader,
  stafi,
  stakeStone,
  stakedCelo,
  stakewise,
  swell,
  telos,
  thunderhead,
  treehouse,
  yearn,
  yieldNest,
]

const BY_ID = new Map(PROTOCOLS.map(protocol => [protocol.id, protocol]))

export function findProtocol(id: string): Protocol | undefined {
  return BY_ID.get(id)
}

/** What can be read and done for one token, whichever protocol it belongs to. */
export function capabilitiesOf(tokenId: string): Capabilities | undefined {
  return PROTOCOLS.find(protocol => Object.hasOwn(protocol.tokens, tokenId))?.tokens[tokenId]
}
