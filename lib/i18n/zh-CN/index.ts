import type { Dictionary } from '../types.ts'
import { errors } from './errors.ts'
import { guardZhCN } from './guard.ts'
import { peg } from './peg.ts'

export const zhCN: Dictionary = { ...guardZhCN, errors, peg }
