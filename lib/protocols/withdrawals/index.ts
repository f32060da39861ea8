import { beetsWithdrawals } from './beets.ts'
import { benqiWithdrawals } from './benqi.ts'
import { binanceWithdrawals } from './binance.ts'
import { cmethWithdrawals } from './cmeth.ts'
import type { Withdrawals } from './defineWithdrawals.ts'
import { dineroWithdrawals } from './dinero.ts'
import { etherFiWithdrawals } from './etherFi.ts'
import { fraxWithdrawals } from './frax.ts'
import { hyperbeatWithdrawals } from './hyperbeat.ts'
import { hyphaWithdrawals } from './hypha.ts'
import { inceptionWithdrawals } from './inception.ts'
import { kelpWithdrawals } from './kelp.ts'
import { kinetiqWithdrawals } from './kinetiq.ts'
import { lidoWithdrawals } from './lido.ts'
import { liquidCollectiveWithdrawals } from './liquidCollective.ts'
import { listaWithdrawals } from './lista.ts'
import { mantleWithdrawals } from './mantle.ts'
import { maticxWithdrawals } from './maticx.ts'
import { oethWithdrawals, osWithdrawals, superOethWithdrawals } from './origin.ts'
import { pufferWithdrawals } from './puffer.ts'
import { renzoWithdrawals } from './renzo.ts'
import { sceptreWithdrawals } from './sceptre.ts'
import { staderWithdrawals } from './stader.ts'
import { staderBnbWithdrawals } from './staderBnb.ts'
import { stakedCeloWithdrawals } from './stakedCelo.ts'
import { stakeStoneWithdrawals } from './stakeStone.ts'
import { stakewiseWithdrawals } from './stakewise.ts'
import { rswethWithdrawals, swethWithdrawals } from './swell.ts'
import { yieldNestWithdrawals, ynlsdeWithdrawals } from './yieldNest.ts'

/** Where an account may have open requests. */
export const WITHDRAWALS: readonly Withdrawals[] = [
  beetsWithdrawals,
  benqiWithdrawals,
  binanceWithdrawals,
  cmethWithdrawals,
  dineroWithdrawals,
  etherFiWithdrawals,
  fraxWithdrawals,
  hyperbeatWithdrawals,
  hyphaWithdrawals,
  inceptionWithdrawals,
  kelpWithdrawals,
  kinetiqWithdrawals,
  lidoWithdrawals,
  liquidCollectiveWithdrawals,
  listaWithdrawals,
  mantleWithdrawals,
  maticxWithdrawals,
  oethWithdrawals,
  osWithdrawals,
  pufferWithdrawals,
  renzoWithdrawals,
  rswethWithdrawals,
  sceptreWithdrawals,
  staderWithdrawals,
  staderBnbWithdrawals,
  stakeStoneWithdrawals,
  stakewiseWithdrawals,
  stakedCeloWithdrawals,
  superOethWithdrawals,
  swethWithdrawals,
  yieldNestWithdrawals,
  ynlsdeWithdrawals,
]
