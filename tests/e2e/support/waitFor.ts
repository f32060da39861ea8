import { setTimeout as sleep } from 'node:timers/promises'

const EVERY_MS = 100

/** Asks again until there is an answer other than undefined or false; throws after the time is over. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false> | Value | undefined | false,
  timeoutMs = 30_000,
): Promise<Value> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const value = await ask()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}.`)
    await sleep(EVERY_MS)
  }
}
