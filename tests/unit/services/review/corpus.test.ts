import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toWire } from '@/lib/core/wire'
import { reviewSchema } from '@/lib/messaging/schemas/verdict'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { type Case, readCorpus } from '../../guard/score'
import { claimOf } from './claims'
import { fakeRpc } from './fakeRpc'
import { ioWith } from './support'

const corpus = readCorpus()

const isSale = ({ lstRole, expected }: Case) => lstRole === 'sell' && expected.kind === 'swap'

describe.skipIf(!corpus)('requests.dev.json, with nodes that answer nothing useful', () => {
  it('gives every request a review that can be stored, and reads no chain twice', async () => {
    for (const item of corpus ?? []) {
      const { rpc, asked } = fakeRpc()
      const found = await reviewRequest(ioWith(rpc), claimOf(item))
      expect(v.parse(reviewSchema, toWire(found)), item.id).toEqual(found)
      expect(found.notChecked, item.id).not.toBe('unexpected')
      expect(new Set(asked.reads).size, item.id).toBe(asked.reads.length)
    }
  })

  it('is never silent about a swap that sells an LST', async () => {
    const quiet: string[] = []
    for (const item of (corpus ?? []).filter(isSale)) {
      const { level, findings, notChecked } = await reviewRequest(ioWith(fakeRpc().rpc), claimOf(item))
      if (level === 'ok' && findings.length === 0 && !notChecked) quiet.push(item.id)
    }
    expect(quiet).toEqual([])
  })
})

if (!corpus) console.warn('requests.dev.json is not here: its reviews are skipped (set MOORING_DATA).')
