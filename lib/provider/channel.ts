import { addListener, after, create, dispatch, messageData, mintId, post } from './intrinsics.ts'
import { type Claim, HANDSHAKE, type ToBridge, type ToPage } from './wire.ts'

export type Decision = 'pass' | 'cancel'

export interface Channel {
  /** False: the site is off, or the bridge is gone. Every request then passes as if we were not there. */
  isOn(): boolean
  tell(message: ToBridge): void
  /**
   * Calls back once, with the person's decision or with `pass` when nobody answers any more. Call the result to take
   * the question back: then it is not answered.
   */
  ask(claim: Claim, done: (decision: Decision) => void): () => void
}

/** A bridge that died is noticed at the third tick, within the budget of a verdict. */
const TICK_MS = 500
/** A page that blocks its own thread must not look like a dead bridge: two ticks without an answer, not one. */
const MAX_MISSED = 2

/**
 * The page's end of the private port. The bridge (isolated world, first in the manifest) listens already; the
 * event is synchronous and over before the page's first script, so the page never sees the port.
 * The bridge keeps the budget; here only its death is watched: it may be orphaned by an update at any moment.
 * Undefined: nobody took the port (no bridge, or a second injection): then the page is left alone.
 */
export function openChannel(target: Window): Channel | undefined {
  const { port1: port, port2 } = new MessageChannel()
  const waiting: Record<string, ((decision: Decision) => void) | undefined> = create(null)
  let count = 0
  let missed = 0
  let isOn = true
  let isTicking = false

  function take(id: string) {
    const done = waiting[id]
    if (done) count--
    delete waiting[id]
    return done
  }

  function standAside() {
    isOn = false
    for (const id in waiting) take(id)?.('pass')
  }

  function tick() {
    isTicking = count > 0 && isOn
    if (!isTicking) return
    if (missed++ >= MAX_MISSED) return standAside()
    post(port, ['ping'])
    after(TICK_MS, tick)
  }

  addListener(port, 'message', event => {
    const message = messageData(event as MessageEvent) as ToPage
    missed = 0
    if (message[0] === 'done') take(message[1])?.(message[2])
    else if (message[0] === 'off') standAside()
  })
  port.start()
  const isLeft = dispatch(target, new MessageEvent(HANDSHAKE, { ports: [port2], cancelable: true }))
  if (isLeft) return undefined

  function tell(message: ToBridge) {
    if (isOn) post(port, message)
  }

  return {
    isOn: () => isOn,
    tell,
    ask: (claim, done) => {
      const id = mintId()
      waiting[id] = done
      count++
      tell(['ask', id, claim])
      if (!isOn) standAside()
      else if (!isTicking) {
        isTicking = true
        missed = 0
        after(TICK_MS, tick)
      }
      return () => {
        if (take(id)) tell(['drop', id])
      }
    },
  }
}
