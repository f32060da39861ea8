import type { Channel, Decision } from './channel.ts'
import { append } from './intrinsics.ts'
import type { Source } from './source.ts'
import type { Claim } from './wire.ts'

/** Account or chain may change while a person reads; more than this and it is the page that plays with us. */
const MAX_ROUNDS = 3

export interface Payload {
  method: string
  params?: unknown
}

function claimOf(payload: Payload, source: Source, round: number): Claim {
  const { chainId, accounts, wallet } = source
  return {
    method: payload.method,
    params: payload.params,
    ...(chainId ? { chainId } : {}),
    ...(accounts ? { accounts } : {}),
    ...(wallet ? { wallet } : {}),
    ...(round > 1 ? { isAgain: true } : {}),
  }
}

/** Asks about one request; asks again when the provider changed account or chain in the meantime. */
export function review(
  payload: Payload,
  source: Source,
  channel: Channel,
  done: (decision: Decision) => void,
  round = 1,
): void {
  const chainId = source.chainId
  const account = source.accounts?.[0]
  channel.ask(claimOf(payload, source, round), decision => {
    const isMoved = source.chainId !== chainId || source.accounts?.[0] !== account
    if (decision === 'pass' && isMoved && round < MAX_ROUNDS)
      return review(payload, source, channel, done, round + 1)
    done(decision)
  })
}

/** Runs tasks of one provider one after another; a task calls `next` when its request has left. */
export function inTurn(source: Source, task: (next: () => void) => void): void {
  append(source.queue, () => task(next))
  if (!source.isBusy) next()

  function next() {
    const run = source.queue[0]
    source.isBusy = run !== undefined
    if (!run) return
    const rest: (() => void)[] = []
    for (let i = 1; i < source.queue.length; i++) append(rest, source.queue[i] as () => void)
    source.queue = rest
    run()
  }
}
