import { AppError } from '../core/appError.ts'

/** The person paused all traffic: nobody was asked. */
export class PausedError extends AppError {
  override name = 'PausedError'
}

let isPaused = async () => false

/** What tells, before each request, whether all traffic is paused. */
export function pauseWhen(ask: () => Promise<boolean>): void {
  isPaused = ask
}

/** The only way out to the network: `fetch`, but for a pause. Throws PausedError. */
export async function askOutside(url: string, init: RequestInit): Promise<Response> {
  if (await isPaused()) throw new PausedError('Paused')
  return fetch(url, init)
}
