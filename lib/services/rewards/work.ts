import { AppError } from '../../core/appError.ts'
import type { RewardsWork } from '../../messaging/schemas/rewardsWork.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** The person stopped the reading of the past. */
export class StoppedError extends AppError {
  override name = 'StoppedError'

  constructor() {
    super('The reading of the past was stopped')
  }
}

/** What is being read: how far it is comes with each step. */
export type Step = Pick<RewardsWork, 'what' | 'chainId' | 'tokenId' | 'done' | 'of'>

/** Says how far the reading is. */
export async function tellStep(io: RewardsIo, step: Step): Promise<void> {
  await io.rewardsWork.update(now =>
    now.state === 'stopped' ? now : { ...now, ...step, state: 'reading', beatS: io.clock.nowS() },
  )
}

export async function isStopped(io: RewardsIo): Promise<boolean> {
  return (await io.rewardsWork.get()).state === 'stopped'
}

/** Throws StoppedError when the person stopped it. */
export async function unlessStopped(io: RewardsIo): Promise<void> {
  if (await isStopped(io)) throw new StoppedError()
}

/** The reading is over, or what was stopped may go on. */
export async function setIdle(io: Pick<RewardsIo, 'rewardsWork'>): Promise<void> {
  await io.rewardsWork.update(now => ({ ...now, state: 'idle' }))
}

/** A pass is over; what was stopped stays so. */
export async function endPass(io: RewardsIo): Promise<void> {
  await io.rewardsWork.update(now => (now.state === 'reading' ? { ...now, state: 'idle' } : now))
}

export async function stopWork(io: Pick<RewardsIo, 'rewardsWork'>): Promise<void> {
  await io.rewardsWork.update(now => ({ ...now, state: 'stopped' }))
}
