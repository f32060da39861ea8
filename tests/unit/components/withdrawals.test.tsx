// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testIds } from '@/components/testIds'
import { WithdrawalList } from '@/components/withdrawals/WithdrawalList'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { RequestList, StoredRequest } from '@/lib/messaging/schemas/withdrawals'
import { settings, withdrawals } from '@/lib/state/stores'
import { speak } from '@/lib/state/words'
import { change, clear, draw, ETH } from './world'

const ACCOUNT = '0x00000000000000000000000000000000000000a1'
const request = (id: string, more: Partial<StoredRequest> = {}): StoredRequest => ({
  id,
  tokenId: 'steth',
  payout: 'ETH',
  askedWei: ETH,
  state: 'pending',
  requestedAtS: 1_790_000_000,
  ...more,
})
const list = (requests: StoredRequest[], more: Partial<RequestList> = {}): RequestList => ({
  withdrawalsId: 'lido',
  protocolId: 'lido',
  chainId: 1,
  account: ACCOUNT,
  claimUrl: 'https://stake.lido.fi/withdrawals/claim',
  asOfS: 1_790_000_100,
  requests,
  missing: 0,
  ...more,
})
const show = async (lists: RequestList[], readAtS = 1_790_000_100) => {
  withdrawals.load = async () => undefined
  await change(() => withdrawals.store.setState({ readAtS, lists, searches: {} }, true))
  return draw(<WithdrawalList addresses={[ACCOUNT]} />)
}

beforeEach(() => settings.store.setState(DEFAULT_SETTINGS, true))
afterEach(clear)

describe('the list of withdrawals', () => {
  it('puts what can be claimed first, says each state in a word, and links to the claim', async () => {
    const place = await show([
      list([
        request('1'),
        request('2', { state: 'claimable', paysWei: ETH }),
        request('3', { state: 'finalised' }),
      ]),
    ])
    const rows = [...place.querySelectorAll('.withdrawals > ul > li')]
    expect(rows.map(row => row.getAttribute('data-state'))).toEqual(['claimable', 'finalised', 'pending'])
    expect(rows.map(row => row.querySelector(`[data-testid=${testIds.requestState}]`)?.textContent)).toEqual([
      'Ready to claim',
      'Settled, not payable yet',
      'Waiting',
    ])
    const link = place.querySelector(`[data-testid="${testIds.claim('lido', '2')}"]`)
    expect(link?.getAttribute('href')).toBe('https://stake.lido.fi/withdrawals/claim')
    expect(link?.textContent).toContain('Claim at Lido')
  })

  it('explains why less is paid, with what was asked for', async () => {
    const place = await show([
      list([request('1', { state: 'claimable', paysWei: (ETH * 9n) / 10n, less: 'rate-at-finalisation' })]),
    ])
    const less = place.querySelector(`[data-testid=${testIds.requestLess}]`)?.textContent
    expect(less).toContain('slashing or penalties')
    expect(less).toContain('Asked for: 1.0000 ETH')
    expect(place.querySelector(`[data-testid=${testIds.requestPays}]`)?.textContent).toBe('0.9000 ETH')
  })

  it('shows requests of an account that holds nothing, and says so when there are none', async () => {
    expect((await show([list([])])).textContent).toContain('No open withdrawal requests.')
    expect((await show([], 0)).textContent).toContain('Reading the requests of your accounts.')
  })

  it('never takes what could not be read for nothing', async () => {
    const error = { name: 'ReadingError', shortMessage: 'reverted', retryable: false }
    const place = await show([
      list([], { asOfS: 0, error }),
      list([], { withdrawalsId: 'frax', protocolId: 'frax', missing: 2 }),
    ])
    const said = place.querySelector(`[data-testid=${testIds.withdrawalProblems}]`)?.textContent
    expect(said).toContain('Lido: The contract did not answer.')
    expect(said).toContain('Frax Ether: 2 more requests')
  })

  it('keeps old amounts, marked stale', async () => {
    const error = { name: 'ReadingError', shortMessage: 'reverted', retryable: false }
    const place = await show([list([request('1')], { error })])
    const amount = place.querySelector(`[data-testid=${testIds.requestPays}]`)
    expect([amount?.textContent, amount?.getAttribute('data-status')]).toEqual(['1.0000 ETH', 'stale'])
  })

  it('hides amounts with the balances, and speaks Chinese', async () => {
    const place = await show([list([request('1', { state: 'claimable', paysWei: ETH })])])
    await change(() => settings.store.setState({ ...DEFAULT_SETTINGS, hideBalances: true }, true))
    expect(place.textContent).not.toMatch(/\d ETH/)
    await change(() => speak('zh-CN'))
    expect(place.textContent).toContain('可领取')
  })
})
