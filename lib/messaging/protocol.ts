import * as v from 'valibot'
import { PERIODS } from '../finance/rewards/table.ts'
import { ACCOUNT_COLOURS } from './schemas/accounts.ts'
import { exitsRequest, exitsWire } from './schemas/exits.ts'
import { address, chainId, errorInfo } from './schemas/primitives.ts'

/** Who may send a message: pages of the extension, or the bridge in a web page. */
export type Sender = 'extension' | 'bridge'

interface Row {
  from: Sender
  request: v.GenericSchema
  response: v.GenericSchema
}

const done = v.object({ ok: v.literal(true) })
const missingRewards = v.array(v.object({ position: v.string(), error: errorInfo }))

/**
 * Every message between the UI and the background: `domain.verb` → what is sent, what comes back, who may send.
 * Checked at the receiver. Exactly one handler a row. The guard's channel has its own types (lib/core/guardChannel.ts).
 */
export const MESSAGES = {
  /** Somebody asked: everything is read anew. */
  'portfolio.refresh': { from: 'extension', request: v.object({}), response: done },
  /** Somebody is looking: what is due is read. */
  'portfolio.watch': { from: 'extension', request: v.object({}), response: done },
  'accounts.add': {
    from: 'extension',
    request: v.object({
      input: v.pipe(v.string(), v.trim(), v.maxLength(255)),
      label: v.optional(v.string()),
    }),
    response: v.variant('ok', [
      v.object({ ok: v.literal(true), address }),
      /** i18n key under `accounts.errors`. */
      v.object({
        ok: v.literal(false),
        problem: v.picklist([
          'not-an-address',
          'bad-checksum',
          'name-not-found',
          'name-off-chain',
          'rpc-unavailable',
        ]),
      }),
    ]),
  },
  'accounts.remove': { from: 'extension', request: v.object({ address }), response: done },
  'accounts.confirm': { from: 'extension', request: v.object({ address }), response: done },
  'accounts.label': {
    from: 'extension',
    request: v.object({ address, label: v.pipe(v.string(), v.trim(), v.maxLength(40)) }),
    response: done,
  },
  'accounts.colour': {
    from: 'extension',
    request: v.object({ address, colour: v.picklist(ACCOUNT_COLOURS) }),
    response: done,
  },
  'accounts.hide': {
    from: 'extension',
    request: v.object({ address, isHidden: v.boolean() }),
    response: done,
  },
  /** One place up or down in the list. */
  'accounts.move': {
    from: 'extension',
    request: v.object({ address, by: v.picklist([-1, 1]) }),
    response: done,
  },
  /** Asks a new endpoint itself, before it is kept. */
  'rpc.check': {
    from: 'extension',
    request: v.object({ chainId, url: v.pipe(v.string(), v.url()) }),
    response: v.variant('ok', [
      v.object({ ok: v.literal(true) }),
      /** i18n key under `options.endpointProblems`. */
      v.object({ ok: v.literal(false), problem: v.picklist(['unreachable', 'wrongChain', 'notAnEndpoint']) }),
    ]),
  },
  'review.decide': {
    from: 'extension',
    request: v.object({ id: v.string(), decision: v.picklist(['pass', 'cancel']) }),
    response: done,
  },
  /** Brings the table of every position up to now; goes on with what was stopped. What it could not read is named. */
  'rewards.read': {
    from: 'extension',
    request: v.object({}),
    response: v.object({ missing: missingRewards }),
  },
  /** Stops reading the past until it is asked for again. */
  'rewards.stop': { from: 'extension', request: v.object({}), response: done },
  /** Everything that happened to all positions in a period, as a file. */
  'rewards.export': {
    from: 'extension',
    request: v.object({
      format: v.picklist(['csv', 'json']),
      period: v.picklist(PERIODS),
    }),
    response: v.object({
      text: v.string(),
      missing: missingRewards,
      seenOnly: v.array(v.string()),
    }),
  },
  /** No notification of this token's peg for so long, unless it gets worse; 0 ends it. */
  'alerts.snooze': {
    from: 'extension',
    request: v.object({ tokenId: v.string(), forS: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    response: done,
  },
  /** Draws a token's past from the chain, as far as its endpoint still keeps it. */
  'history.fill': {
    from: 'extension',
    request: v.object({ tokenId: v.string() }),
    response: v.variant('ok', [
      v.object({ ok: v.literal(true), read: v.number() }),
      /** The endpoint keeps no old state, or does not answer. */
      v.object({ ok: v.literal(false), error: errorInfo }),
    ]),
  },
  /** Every way out of this much of a token, and in: as the chains say it now. */
  'exits.read': { from: 'extension', request: exitsRequest, response: exitsWire },
  'data.erase': { from: 'extension', request: v.object({}), response: done },
} satisfies Record<string, Row>

export type Messages = typeof MESSAGES
export type MessageName = keyof Messages
export type RequestOf<N extends MessageName> = v.InferInput<Messages[N]['request']>
export type ResponseOf<N extends MessageName> = v.InferOutput<Messages[N]['response']>
