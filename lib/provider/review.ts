import type { Channel, Decision } from './channel.ts'
import type { Source, Turn } from './source.ts'

/** Account or chain may change while a person reads; more than this and it is the page that plays with us. */
const MAX_ROUNDS = 3

export interface Payload {
  method: string
  params?: unknown
}

/** Asks about one request; asks again when the provider changed account or chain in the meantime. */
export function review(
  { method, params }: Payload,
  source: Source,
  channel: Channel,
  done: (decision: Decision) => void,
  round = 1,
): void {
  const { chainId, accounts, wallet } = source
  channel.ask({ method, params, chainId, accounts, wallet, isAgain: round > 1 }, decision => {
    const isMoved = source.chainId !== chainId || source.accounts?.[0] !== accounts?.[0]
    if (decision === 'pass' && isMoved && round < MAX_ROUNDS)
      review({ method, params }, source, channel, done, round + 1)
    else done(decision)
  })
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
