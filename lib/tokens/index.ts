import { agETH } from './agETH.ts'
import { amphrETH } from './amphrETH.ts'
import { ankrAVAX } from './ankrAVAX.ts'
import { ankrBNB } from './ankrBNB.ts'
import { ankrETH } from './ankrETH.ts'
import { ankrFLOW } from './ankrFLOW.ts'
import { ankrFTM } from './ankrFTM.ts'
import { ankrMATIC } from './ankrMATIC.ts'
import { anS } from './anS.ts'
import { aprMON } from './aprMON.ts'
import { apxETH } from './apxETH.ts'
import { asBNB } from './asBNB.ts'
import { BNBx } from './BNBx.ts'
import { beHYPE } from './beHYPE.ts'
import { CDCETH } from './CDCETH.ts'
import { cbETH } from './cbETH.ts'
import { cmETH } from './cmETH.ts'
import { DVstETH } from './DVstETH.ts'
import type { Token } from './defineToken.ts'
import { ethX } from './ETHx.ts'
import { eETH } from './eETH.ts'
import { ezETH } from './ezETH.ts'
import { frxETH } from './frxETH.ts'
import { frxETHFormer } from './frxETHFormer.ts'
import { gg } from './GG.ts'
import { ggAVAX } from './ggAVAX.ts'
import { gMON } from './gMON.ts'
import { hgETH } from './hgETH.ts'
import { inETH } from './inETH.ts'
import { kHYPE } from './kHYPE.ts'
import { lsETH } from './LsETH.ts'
import { liquidETH } from './liquidETH.ts'
import { MaticX } from './MaticX.ts'
import { mETH } from './mETH.ts'
import { mevETH } from './mevETH.ts'
import { mpETH } from './mpETH.ts'
import { OETH } from './OETH.ts'
import { OS } from './OS.ts'
import { osETH } from './osETH.ts'
import { osGNO } from './osGNO.ts'
import { primeETH } from './primeETH.ts'
import { pufETH } from './pufETH.ts'
import { pxETH } from './pxETH.ts'
import { pzETH } from './pzETH.ts'
import { Re7LRT } from './Re7LRT.ts'
import { rETH } from './rETH.ts'
import { rETH2 } from './rETH2.ts'
import { rsETH } from './rsETH.ts'
import { rstCELO } from './rstCELO.ts'
import { rstETH } from './rstETH.ts'
import { rswETH } from './rswETH.ts'
import { STONE } from './STONE.ts'
import { sAVAX } from './sAVAX.ts'
import { sETH2 } from './sETH2.ts'
import { sFLR } from './sFLR.ts'
import { sfrxETH } from './sfrxETH.ts'
import { sfrxETHFormer } from './sfrxETHFormer.ts'
import { shMON } from './shMON.ts'
import { slisBNB } from './slisBNB.ts'
import { sMON } from './sMON.ts'
import { stafiRETH } from './stafiRETH.ts'
import { stCELO } from './stCELO.ts'
import { stETH } from './stETH.ts'
import { steakLRT } from './steakLRT.ts'
import { stHYPE } from './stHYPE.ts'
import { stMATIC } from './stMATIC.ts'
import { stS } from './stS.ts'
import { stTLOS } from './stTLOS.ts'
import { stYETH } from './stYETH.ts'
import { superOETHb } from './superOETHb.ts'
import { superOETHp } from './superOETHp.ts'
import { swETH } from './swETH.ts'
import { tAVAX } from './tAVAX.ts'
import { tETH } from './tETH.ts'
import { uniETH } from './uniETH.ts'
import { wanS } from './wanS.ts'
import { wBETH } from './wBETH.ts'
import { weETH } from './weETH.ts'
import { weETHk } from './weETHk.ts'
import { weETHs } from './weETHs.ts'
import { wOETH } from './wOETH.ts'
import { wOS } from './wOS.ts'
import { wrsETH } from './wrsETH.ts'
import { wstETH } from './wstETH.ts'
import { wsuperOETHb } from './wsuperOETHb.ts'
import { xPufETH } from './xPufETH.ts'
import { yETH } from './yETH.ts'
import { ynETH } from './ynETH.ts'
import { ynETHx } from './ynETHx.ts'
import { ynLSDe } from './ynLSDe.ts'

export const TOKENS: readonly Token[] = [
  stETH,
  wstETH,
  rETH,
  frxETH,
  sfrxETH,
  frxETHFormer,
  sfrxETHFormer,
  cbETH,
  wBETH,
  ethX,
  swETH,
  rswETH,
  mETH,
  cmETH,
  osETH,
  osGNO,
  sETH2,
  rETH2,
  ankrETH,
  OETH,
  wOETH,
  superOETHb,
  wsuperOETHb,
  superOETHp,
  OS,
  wOS,
  pxETH,
  apxETH,
  lsETH,
  uniETH,
  eETH,
  weETH,
  weETHs,
  ezETH,
  pzETH,
  rsETH,
  wrsETH,
  hgETH,
  agETH,
  pufETH,
  xPufETH,
  STONE,
  ynETH,
  ynLSDe,
  ynETHx,
  inETH,
  tETH,
  DVstETH,
  gg,
  mevETH,
  mpETH,
  CDCETH,
  primeETH,
  rstETH,
  steakLRT,
  Re7LRT,
  amphrETH,
  liquidETH,
  weETHk,
  yETH,
  stYETH,
  stafiRETH,
  slisBNB,
  BNBx,
  asBNB,
  ankrBNB,
  MaticX,
  stMATIC,
  ankrMATIC,
  sAVAX,
  ggAVAX,
  ankrAVAX,
  tAVAX,
  stS,
  anS,
  wanS,
  ankrFTM,
  ankrFLOW,
  stCELO,
  rstCELO,
  kHYPE,
  stHYPE,
  beHYPE,
  shMON,
  gMON,
  sMON,
  aprMON,
  sFLR,
  stTLOS,
]

const BY_ID = new Map(TOKENS.map(token => [token.id, token]))

/** Keys are `chainId:address`, lower case. */
const BY_ADDRESS = new Map(
  TOKENS.flatMap(token =>
    Object.entries(token.addresses).map(
      ([chainId, { address }]) => [keyOf(Number(chainId), address), token] as const,
    ),
  ),
)

export function findToken(id: string): Token | undefined {
  return BY_ID.get(id)
}

/** By chain and address, never by symbol: other tokens carry the same. */
export function findTokenAt(chainId: number, address: string): Token | undefined {
  return BY_ADDRESS.get(keyOf(chainId, address))
}

function keyOf(chainId: number, address: string): string {
  return `${chainId}:${address.toLowerCase()}`
}
