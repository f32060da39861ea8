import { describe, expect, it } from 'vitest'
import type { RequestList, StoredRequest } from '@/lib/messaging/schemas/withdrawals'
import { type Heard, mergeList } from '@/lib/services/withdrawals/mergeList'

const DAY_S = 86_400
const error = { name: 'ReadingError', shortMessage: 'reverted', retryable: false }
const request = (more: Partial<StoredRequest> = {}): StoredRequest => ({
  id: '7',
  tokenId: 'steth',
  payout: 'ETH',
  askedWei: 100n,
  state: 'pending',
  ...more,
})
const list = (requests: StoredRequest[], more: Partial<RequestList> = {}): RequestList => ({
  withdrawalsId: 'lido',
  protocolId: 'lido',
  chainId: 1,
  account: '0x00000000000000000000000000000000000000a1',
  asOfS: 1_000,
  requests,
  missing: 0,
  ...more,
})
const heard = (requests: StoredRequest[], isBound = false): Heard => ({
  found: { requests, missing: 0 },
  asOfS: 2_000,
  block: 5n,
  isBound,
})

describe('a list after a reading', () => {
  it('keeps what was known when the reading failed, and says why', () => {
    const before = list([request()])
    expect(mergeList(before, { error }, 2_000)).toEqual({ ...before, error })
  })
  it('forgets the error once it is read again', () => {
    const after = mergeList(list([], { error, searchedBackToS: 5 }), heard([request()]), 2_000)
    expect([after.error, after.searchedBackToS, after.asOfS]).toEqual([undefined, undefined, 2_000])
  })
  it('keeps what was known of a request that was paid, and when that was seen', () => {
    const before = list([request({ state: 'claimable', paysWei: 99n, requestedAtS: 500 })])
    const paid = { id: '7', tokenId: 'steth', payout: 'ETH', state: 'claimed' } as const
    const after = mergeList(before, heard([paid]), 2_000)
    expect(after.requests).toMatchObject([
      { state: 'claimed', askedWei: 100n, paysWei: 99n, closedAtS: 2_000 },
    ])
    expect(mergeList(after, heard([]), 3_000).requests).toMatchObject([
      { state: 'claimed', closedAtS: 2_000 },
    ])
  })
  it('shows a paid request for a month', () => {
    const before = list([request({ state: 'claimed', closedAtS: 2_000 })])
    expect(mergeList(before, heard([]), 2_000 + 30 * DAY_S - 1).requests).toHaveLength(1)
    expect(mergeList(before, heard([]), 2_000 + 30 * DAY_S).requests).toHaveLength(0)
  })
  it('drops what went to another account, unless requests cannot be given away', () => {
    const before = list([request({ state: 'claimable' })])
    expect(mergeList(before, heard([]), 2_000).requests).toEqual([])
    expect(mergeList(before, heard([], true), 2_000).requests).toMatchObject([{ state: 'claimed' }])
  })
  it('knows one as paid that came due and went between two readings', () => {
    const due = (fromS: number, wait: 'delay' | 'operator' = 'delay') =>
      list([request({ expected: { fromS, wait } })])
    expect(mergeList(due(1_500), heard([], true), 2_000).requests).toMatchObject([{ state: 'claimed' }])
    // Not due yet, not by its time alone, or gone to somebody else.
    expect(mergeList(due(2_500), heard([], true), 2_000).requests).toEqual([])
    expect(mergeList(due(1_500, 'operator'), heard([], true), 2_000).requests).toEqual([])
    expect(mergeList(due(1_500), heard([]), 2_000).requests).toEqual([])
  })
  it('begins anew with an id that was paid before: its queue counts sums, not requests', () => {
    const paid = request({ state: 'claimed', closedAtS: 1_000, toldAtS: 900, requestedAtS: 5 })
    const { requests } = mergeList(list([paid]), heard([request({ state: 'claimable' })], true), 2_000)
    expect(requests).toHaveLength(1)
    expect(requests[0]?.state).toBe('claimable')
    expect([requests[0]?.toldAtS, requests[0]?.requestedAtS, requests[0]?.closedAtS]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  it('does not take a request that was cancelled for a paid one', () => {
    expect(mergeList(list([request()]), heard([], true), 2_000).requests).toEqual([])
  })
  it('explains less of a contract that writes what it pays over what was asked for', () => {
    const settled = { ...request({ state: 'finalised', paysWei: 80n }), askedWei: undefined }
    expect(mergeList(list([request()]), heard([settled]), 2_000).requests).toMatchObject([
      { askedWei: 100n, paysWei: 80n, less: 'rate-at-finalisation' },
    ])
  })
  it('does not call some wei of rounding a loss', () => {
    const settled = { ...request({ state: 'claimable', paysWei: 98n }), askedWei: undefined }
    expect(mergeList(list([request()]), heard([settled]), 2_000).requests[0]?.less).toBeUndefined()
  })
})
