import { common } from './common.ts'
import { evidence } from './evidence.ts'
import { levels } from './levels.ts'
import { notChecked } from './notChecked.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { ways } from './ways.ts'

/** All that the guard's sentences need: the background carries these words and no others. */
export const guardZhCN = { common, evidence, levels, notChecked, review, rules, ways }
