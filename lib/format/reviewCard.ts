import type { GuardCard, GuardWords } from '../core/guardChannel.ts'
import { guardTranslator } from '../i18n/guardWords.ts'
import type { Language } from '../i18n/types.ts'
import type { Review } from '../messaging/schemas/verdict.ts'
import { describeReview } from './describeReview.ts'

/** A card has room for so much; the review window says it all. */
const MAX_LINES = 2

/** The small card in the page, in finished sentences: the same words as the review window's. */
export function reviewCard(review: Review, language: Language): GuardCard {
  const { level, levelWord, title, lines } = describeReview(review, language)
  const t = guardTranslator(language)
  return {
    level,
    title: level === 'unknown' ? title : t('review.cardTitle', { level: levelWord, title }),
    lines: lines.slice(0, MAX_LINES),
    dismissLabel: t('common.close'),
  }
}

/** A request that was refused without asking the person: its page asked too often. */
export function refusedCard(language: Language): GuardCard {
  const t = guardTranslator(language)
  return { level: 'unknown', title: t('review.tooOften'), lines: [], dismissLabel: t('common.close') }
}

/** What the bridge says when nobody else can. */
export function bridgeWords(language: Language): GuardWords {
  const t = guardTranslator(language)
  return {
    notInTime: t('notChecked.notInTime'),
    unreachable: t('notChecked.unreachable'),
    unreadable: t('notChecked.unreadable'),
    dismiss: t('common.close'),
  }
}
