import { errors } from './errors.ts'
import { guardEn } from './guard.ts'
import { peg } from './peg.ts'

export const en = { ...guardEn, errors, peg }
