import type { Channel, Decision } from './channel.ts'
import type { Source, Turn } from './source.ts'

/** Account or chain may change while a person reads; more often than this and it is the page that plays with us. */
const MAX_ROUNDS = 3

export interface Payload {
  id?: unknown
  method: string
  params?: unknown
}

/** Asks about one request; takes that back and asks anew as soon as the provider changes account or chain. */
export function review(
  item: Payload,
  source: Source,
  channel: Channel,
  done: (decision: Decision) => void,
  round = 1,
): void {
  const { method, params } = item
  const { chainId, accounts, wallet } = source
  const end = (decision: Decision) => {
    source.moved = undefined
    done(decision)
  }
  let takeBack = () => {}
  source.moved = () => {
    takeBack()
    if (round < MAX_ROUNDS) review(item, source, channel, done, round + 1)
    else end('cancel')
  }
  takeBack = channel.ask({ method, params, chainId, accounts, wallet, isAgain: round > 1 }, end)
}

/** Runs tasks of one provider one after another; a task calls `next` when its request has left. */
export function inTurn(source: Source, task: (next: () => void) => void): void {
  const before = source.last
  const turn: Turn = {
    isOver: false,
    start: () =>
      task(() => {
        turn.isOver = true
        turn.next?.start()
      }),
  }
  source.last = turn
  if (!before || before.isOver) turn.start()
  else before.next = turn
}
