import type { TimeWords } from './time.ts'

/** Sentences one after the other, set as the language sets them: Chinese leaves no space between. */
export function inOne(
  sentences: readonly (string | false | undefined)[],
  words: Pick<TimeWords, 'lookup'>,
): string {
  const said = sentences.filter(sentence => !!sentence) as string[]
  return said.reduce(
    (first, second) => (first ? (words.lookup('common.two', { first, second }) ?? first) : second),
    '',
  )
}
