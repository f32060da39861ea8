import type { GuardCard, GuardDecision, GuardSite, GuardVerdict, GuardWords } from '../core/guardChannel.ts'
import type { Claim } from '../provider/wire.ts'
import { isPlainRequest, prefixesOf } from './prefilter.ts'

export type Decision = 'pass' | 'cancel'

/**
 * More at once is no person at work: a provider's requests are asked about one by one. So few also, that a flood does
 * not make the judge late.
 */
const MAX_OPEN = 8
/** For the first moments, before the site's own answer is there. */
const DEFAULT_BUDGET_MS = 1_500

export interface Background {
  site(): Promise<GuardSite>
  review(id: string, claim: Claim): Promise<GuardVerdict>
  hold(id: string): Promise<GuardDecision>
  late(id: string): void
  left(ids: string[]): void
}

interface Face {
  done(id: string, decision: Decision): void
  show(card: GuardCard): void
}

const TIMED_OUT = Symbol('timed out')

function within<T>(work: Promise<T>, budgetMs: number): Promise<T | typeof TIMED_OUT> {
  return Promise.race([
    work,
    new Promise<typeof TIMED_OUT>(resolve => setTimeout(() => resolve(TIMED_OUT), budgetMs)),
  ])
}

/**
 * The life of every request of one document. Each ends exactly once, with `pass` unless a person (or the page
 * itself, by going away) cancelled it: nothing of ours that fails keeps a wallet waiting.
 */
export function createRequests(background: Background, face: Face) {
  const open = new Set<string>()
  const seen = new Set<string>()
  let words: GuardWords | undefined

  function finish(id: string, decision: Decision) {
    if (open.delete(id)) face.done(id, decision)
  }

  function say(word: keyof Omit<GuardWords, 'dismiss'>) {
    if (words) face.show({ level: 'unknown', title: words[word], lines: [], dismissLabel: words.dismiss })
  }

  const showIf = (card: GuardCard | undefined) => card && face.show(card)

  async function judge(id: string, claim: Claim) {
    const site = await background.site()
    words = site.words
    if (!site.isOn || isPlainRequest(claim.method, claim.params, prefixesOf(site))) return undefined
    return background.review(id, claim)
  }

  /** Forgotten by the background, it is judged once more: what was to be held may not slip through. */
  async function hold(id: string, judgeAgain: () => Promise<void>) {
    const { decision, card } = await background.hold(id)
    if (!open.has(id)) return
    if (decision === 'unknown') return judgeAgain()
    finish(id, decision)
    showIf(card)
  }

  async function passUnchecked(id: string) {
    finish(id, 'pass')
    say('unreachable')
  }

  async function run(id: string, claim: Claim, budgetMs: number, whenForgotten: () => Promise<void>) {
    const judged = judge(id, claim)
    const verdict = await within(judged, budgetMs)
    if (!open.has(id)) return
    if (verdict === TIMED_OUT) {
      finish(id, 'pass')
      background.late(id)
      say('notInTime')
      showIf((await judged)?.card)
    } else if (verdict?.decision === 'hold') {
      await hold(id, whenForgotten)
    } else {
      finish(id, 'pass')
      showIf(verdict?.card)
    }
  }

  return {
    async start(id: string, claim: Claim, budgetMs = DEFAULT_BUDGET_MS): Promise<void> {
      if (seen.has(id)) return
      seen.add(id)
      open.add(id)
      if (open.size > MAX_OPEN) return finish(id, 'cancel')
      try {
        await run(id, claim, budgetMs, () => run(id, claim, budgetMs, () => passUnchecked(id)))
      } catch {
        // The background is gone: the wallet gets the request, the person gets a word.
        if (open.has(id)) await passUnchecked(id)
      }
    },

    /** The page script asks about it anew, account or chain having changed: nobody waits for this one. */
    drop(id: string) {
      seen.add(id)
      if (open.delete(id)) background.left([id])
    },

    sayUnreadable: () => say('unreadable'),

    /** Words come with the first answer of the background, also when no request has been made yet. */
    learnWords(known: GuardWords) {
      words = known
    },

    /** The page goes away, perhaps to come back from the cache: what waits is cancelled on both sides. */
    leave() {
      if (open.size === 0) return
      background.left([...open])
      for (const id of [...open]) finish(id, 'cancel')
    },
  }
}
