import type { LevelOrUnknown } from './level.ts'

/**
 * What the bridge (isolated world of a guarded page) and the background say to each other. Every message is sent
 * by the bridge with `runtime.sendMessage` and answered once; the background never pushes. So a worker that dies
 * loses nothing: the bridge sends the same message again, and the background answers by `id`, from
 * `storage.session`, as if it were the first time. Tab, frame, document and origin come from `sender`, never from here.
 */

/** Asked once per document at document_start. */
export interface GuardSiteMessage {
  type: 'guard.site'
}

/** Sentences in the person's language, for what the bridge has to say when nobody else can. */
export interface GuardWords {
  /** "Mooring could not check this request in time." */
  notInTime: string
  /** "Mooring did not answer; this request was not checked." */
  unreachable: string
  /** "Mooring could not read this request; it was not checked." */
  unreadable: string
  /** Label of the card's close button. */
  dismiss: string
}

export interface GuardSite {
  /** False: the scripts stand aside until the next document. */
  isOn: boolean
  /**
   * First 4 bytes of each address, 8 lower-case hex digits, concatenated without 0x. `lst`: tokens, and contracts
   * that deal in them without naming one (a Curve pool, a withdrawal queue, pools named by a 1inch route).
   */
  lstPrefixes: string
  /** Same form. Contracts whose calldata names every token or pool it touches: no `lst` prefix inside, no LST. */
  plainPrefixes: string
  /**
   * First 10 bytes, 20 digits each, which nobody can hit by trying: tokens that are neither an LST nor pose as one.
   */
  plainTokens: string
  /** How long a request may wait for a verdict, ms. */
  budgetMs: number
  words: GuardWords
}

/** A claim of the page about one request. `params` is JSON: bigints are decimal strings, undefined is absent. */
export interface GuardClaim {
  /** Minted in the page script, 128 random bits as four decimal numbers joined by a hyphen. The same id is the same request. */
  id: string
  method: string
  params: unknown
  /** What the provider last said; undefined: it said nothing. */
  chainId?: number | undefined
  accounts?: string[] | undefined
  /** From the EIP-6963 announcement, when there was one. */
  wallet?: { name: string; rdns: string } | undefined
  /** True: asked about before, but account or chain changed while it waited. */
  isAgain?: boolean | undefined
}

/** Asks for a verdict. Opens nothing. */
export interface GuardReviewMessage extends GuardClaim {
  type: 'guard.review'
}

/** A small card in the page. Finished sentences; it only informs. */
export interface GuardCard {
  level: LevelOrUnknown
  title: string
  lines: string[]
  dismissLabel: string
}

/** `hold`: at or above the level the person chose. The card is then what is shown should the verdict come too late. */
export interface GuardVerdict {
  decision: 'pass' | 'hold'
  card?: GuardCard | undefined
}

/**
 * Sent after a `hold` verdict that came within the budget: put it in the queue of the review window and answer
 * when the person has decided, minutes later perhaps. Sent again, with the same id, after a worker's death.
 */
export interface GuardHoldMessage {
  type: 'guard.hold'
  id: string
}

/**
 * `unknown`: the background has forgotten the id. It was judged to be held, so it may not slip through: the bridge
 * has it judged once more; forgotten again, it passes and the person is told that nothing was checked.
 */
export interface GuardDecision {
  decision: 'pass' | 'cancel' | 'unknown'
  card?: GuardCard | undefined
}

/** The verdict came after the budget: the request has gone to the wallet and a card (or none) was shown. Never open a window for it. */
export interface GuardLateMessage {
  type: 'guard.late'
  id: string
}

/**
 * Nobody waits for these any more: the document goes away (closed, left, or into the back-forward cache), or account
 * or chain changed and the request is asked about anew.
 */
export interface GuardLeftMessage {
  type: 'guard.left'
  ids: string[]
}

/** A claim: the page's provider returned or announced these accounts, or the page asked to sign from them. */
export interface AccountsSeenMessage {
  type: 'accounts.seen'
  accounts: string[]
  chainId?: number | undefined
  kind: 'connected' | 'signing'
}

/**
 * What can be told of the page without touching it. Sent by the top frame, again when it changes, and `gone` when the
 * document goes away. `document` is minted by the bridge: a late word of the last document says nothing of this one.
 */
export interface GuardCoverMessage {
  type: 'guard.cover'
  document: string
  state: 'covered' | 'not-covered' | 'gone'
  why?: 'provider' | 'no-provider' | 'unpatchable' | 'walletconnect' | undefined
}

/** Request → answer. `undefined`: nobody waits for it. */
export interface GuardAnswers {
  'guard.site': GuardSite
  'guard.review': GuardVerdict
  'guard.hold': GuardDecision
  'guard.late': undefined
  'guard.left': undefined
  'accounts.seen': undefined
  'guard.cover': undefined
}

export type GuardMessage =
  | GuardSiteMessage
  | GuardReviewMessage
  | GuardHoldMessage
  | GuardLateMessage
  | GuardLeftMessage
  | AccountsSeenMessage
  | GuardCoverMessage
