import type * as v from 'valibot'
import { toWire } from '../../core/wire.ts'
import type { MessageName, Messages, ResponseOf } from '../../messaging/protocol.ts'
import type { Alerts } from '../../messaging/schemas/alerts.ts'
import { type AddAccountIo, addAccount } from '../accounts/addAccount.ts'
import { withColour, withConfirmed, withHidden, withLabel, withMoved, without } from '../accounts/change.ts'
import { nameAccount } from '../accounts/nameAccount.ts'
import { type ExitsIo, readExits } from '../exits/readExits.ts'
import { decide, type QueueIo } from '../guard/queue.ts'
import { type FillIo, fillHistory } from '../observe/fillHistory.ts'
import { snoozed } from '../observe/snooze.ts'
import { exportRewards } from '../rewards/exportRewards.ts'
import type { Tables, TablesIo } from '../rewards/readTables.ts'
import { setIdle, stopWork } from '../rewards/work.ts'
import { type CheckEndpointIo, checkEndpoint } from './checkEndpoint.ts'

export interface HandlerIo extends AddAccountIo, QueueIo, CheckEndpointIo, TablesIo, FillIo, ExitsIo {
  rpc: AddAccountIo['rpc'] & TablesIo['rpc'] & FillIo['rpc']
  alerts: { update(change: (before: Alerts) => Alerts): Promise<unknown> }
  /** Reads everything anew; resolves when the snapshot is written. */
  refresh(): Promise<void>
  /** Reads what is due while somebody looks. */
  watch(): Promise<void>
  /** Somebody looked just now. */
  isWatched(): boolean
  /** Accounts are watched, or not any more. */
  accountsChanged(): void
  /** Brings the tables of rewards up to now. */
  readRewards(): Promise<Tables>
  eraseEverything(): Promise<void>
}

type Parsed<N extends MessageName> = v.InferOutput<Messages[N]['request']>
type Handlers = { [N in MessageName]: (io: HandlerIo, request: Parsed<N>) => Promise<ResponseOf<N>> }

const done = { ok: true } as const

/** Exactly one handler a row of the table of messages. */
export const HANDLERS: Handlers = {
  'portfolio.refresh': async io => {
    await io.refresh()
    return done
  },
  'portfolio.watch': async io => {
    await io.watch()
    return done
  },
  'accounts.add': async (io, { input, label }) => {
    const answer = await addAccount(io, input, label)
    if (answer.ok) {
      io.accountsChanged()
      void nameAccount(io, answer.address)
    }
    return answer
  },
  'accounts.remove': async (io, { address }) => {
    await io.accounts.update(known => without(known, address))
    io.accountsChanged()
    return done
  },
  'accounts.confirm': async (io, { address }) => {
    await io.accounts.update(known => withConfirmed(known, address))
    void nameAccount(io, address)
    return done
  },
  'accounts.label': async (io, { address, label }) => {
    await io.accounts.update(known => withLabel(known, address, label))
    return done
  },
  'accounts.colour': async (io, { address, colour }) => {
    await io.accounts.update(known => withColour(known, address, colour))
    return done
  },
  'accounts.hide': async (io, { address, isHidden }) => {
    await io.accounts.update(known => withHidden(known, address, isHidden))
    return done
  },
  'accounts.move': async (io, { address, by }) => {
    await io.accounts.update(known => withMoved(known, address, by))
    return done
  },
  'rpc.check': (io, { chainId, url }) => checkEndpoint(io, chainId, url),
  'review.decide': async (io, { id, decision }) => {
    await decide(io, id, decision)
    return done
  },
  'rewards.read': async io => {
    await setIdle(io)
    const { missing } = await io.readRewards()
    return { missing }
  },
  'rewards.stop': async io => {
    await stopWork(io)
    return done
  },
  'rewards.export': (io, { format, period }) => exportRewards(io, format, period),
  'alerts.snooze': async (io, { tokenId, forS }) => {
    await io.alerts.update(now => snoozed(now, tokenId, forS, io.clock.nowS()))
    return done
  },
  'history.fill': (io, { tokenId }) => {
    void io.watch()
    return fillHistory(io, tokenId, () => !io.isWatched())
  },
  'exits.read': async (io, request) => toWire(await readExits(io, request)),
  'data.erase': async io => {
    await io.eraseEverything()
    return done
  },
}
