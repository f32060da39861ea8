import { describe, expect, it } from 'vitest'
import { describeReview } from '@/lib/format/describeReview'
import type { Review } from '@/lib/messaging/schemas/verdict'

const eth = (text: string) => BigInt(Math.round(Number(text) * 1e6)) * 10n ** 12n
const token = '0x00000000000000000000000000000000000000aa'
const leg = (symbol: string, amount: string) => ({
  token: token as `0x${string}`,
  symbol,
  decimals: 18,
  amount: eth(amount),
})

const review: Review = {
  id: 'a',
  tabId: 1,
  frameId: 0,
  host: 'app.uniswap.org',
  chainId: 1,
  method: 'eth_sendTransaction',
  createdAtS: 1,
  status: 'open',
  level: 'caution',
  kind: 'swap',
  venue: 'uniswap',
  give: [leg('stETH', '10')],
  receiveMin: [leg('ETH', '9.9')],
  receiveExpected: [leg('ETH', '9.91')],
  executionBps: -90,
  lossWei: eth('0.09'),
  daysOfRewards: 110.3,
  underlying: 'ETH',
  ways: [
    { key: 'this', venue: 'Uniswap', receivesWei: eth('9.91'), bps: -90, waitS: { min: 0, max: 0 } },
    {
      key: 'lido-queue',
      venue: 'Lido',
      receivesWei: eth('10'),
      bps: 0,
      waitS: { min: 259_200, max: 432_000 },
    },
    { key: 'market', venue: 'Curve' },
  ],
  findings: [],
}

describe('describeReview', () => {
  it('says in one sentence what is given, what arrives and how far under the rate', () => {
    expect(describeReview(review, 'en').title).toBe(
      'You sell 10 stETH for about 9.91 ETH: 0.90% under the exchange rate.',
    )
    expect(describeReview(review, 'zh-CN').title).toBe('你将卖出 10 stETH，约得 9.91 ETH：比兑换率低 0.90%。')
  })
  it('says the loss, its days of rewards, and the least that arrives', () => {
    expect(describeReview(review, 'en').lines).toEqual([
      'That is 0.09 ETH, 110 days of rewards.',
      'At least 9.9 ETH arrives, or the transaction fails.',
    ])
  })
  it('says what the loss is worth, rounded up, and whose rewards are meant', () => {
    const lossFiat = { wad: 270_001n * 10n ** 15n, currency: 'USD' }
    const lineOf = (change: Partial<Review>) => describeReview({ ...review, ...change }, 'en').lines[0]
    expect(lineOf({ lossFiat })).toBe('That is 0.09 ETH (about $270.01), 110 days of rewards.')
    expect(lineOf({ rewardsOf: 'sfrxETH' })).toBe('That is 0.09 ETH, 110 days of the rewards of sfrxETH.')
  })
  it('says once that something else happens', () => {
    const rule = 'simulation-disagrees'
    const findings = [{ rule, level: 'caution' as const, unit: 'flag', params: {}, evidence: [] }]
    const { lines } = describeReview({ ...review, notChecked: rule, findings }, 'en')
    expect(lines.filter(line => line.includes('tried'))).toHaveLength(1)
    expect(describeReview({ ...review, findings }, 'en').lines.join()).toContain('tried')
  })
  it('tells the fee of the route apart', () => {
    const { lines } = describeReview({ ...review, routeFeeBps: 25 }, 'en')
    expect(lines).toContain('The route keeps 0.25% of it as its fee.')
    expect(describeReview(review, 'en').lines.join()).not.toContain('keeps')
  })
  it('marks an exchange rate that was not read now', () => {
    expect(describeReview(review, 'en').lines.join()).not.toContain('did not answer')
    for (const language of ['en', 'zh-CN'] as const) {
      const { lines } = describeReview({ ...review, storedRateAtS: 1_795_000_000 }, language)
      expect(lines.at(-1)).toMatch(/2026.*\d\d:\d\d/)
    }
  })
  it('says one day of rewards as one', () => {
    expect(describeReview({ ...review, daysOfRewards: 1 }, 'en').lines[0]).toContain('1 day of rewards')
  })
  it('warns when there is no least amount', () => {
    const { lines } = describeReview({ ...review, receiveMin: [] }, 'en')
    expect(lines).toContain('The request sets no minimum: anything may arrive.')
  })
  it('turns the sentence round for a purchase over the rate', () => {
    // By what the request is, not by a rule: with the rule switched off it is the same purchase.
    const buy = {
      ...review,
      side: 'buy' as const,
      give: [leg('ETH', '10')],
      receiveExpected: [leg('stETH', '9.96')],
      executionBps: -40,
    }
    expect(describeReview(buy, 'en').title).toBe(
      'You buy about 9.96 stETH with 10 ETH: 0.40% over the exchange rate.',
    )
    expect(describeReview({ ...buy, executionBps: 40 }, 'en').title).toContain('0.40% under')
  })
  it('does not claim what a rule looked for and did not find', () => {
    const rule = 'recipient-is-not-you'
    const findings = [
      { rule, level: 'ok' as const, unit: 'flag', params: { recipientAddress: token }, evidence: [] },
    ]
    const told = describeReview({ ...review, findings }, 'en')
    expect(told.findings[0]?.sentence).toBe('Paid to somebody else: no.')
  })
  it('says once that there is no least amount', () => {
    const rule = 'low-minimum-received'
    const findings = [{ rule, level: 'danger' as const, unit: 'bps', params: {}, evidence: [] }]
    const { lines } = describeReview({ ...review, receiveMin: [], findings }, 'en')
    expect(lines.filter(line => line.includes('anything may arrive'))).toHaveLength(1)
  })
  it('calls a least amount so when no other is known', () => {
    const { receiveExpected: _none, ...bare } = review
    expect(describeReview(bare, 'en').title).toContain('for at least 9.9 ETH: 0.90% under')
  })
  it('does not claim an expectation that nobody had', () => {
    const { receiveExpected: _none, executionBps: _unknown, ...bare } = review
    expect(describeReview(bare, 'en').title).toBe('You give 10 stETH for at least 9.9 ETH.')
  })
  it('says not checked with the reason', () => {
    const told = describeReview({ ...review, level: 'unknown', notChecked: 'no-rate' }, 'en')
    expect(told.title).toBe('Not checked')
    expect(told.lines[0]).toBe('No exchange rate could be read.')
  })
  it('names a token without a symbol by its address, and a rule without words by its id', () => {
    const told = describeReview(
      {
        ...review,
        give: [{ token: token as `0x${string}` }],
        findings: [{ rule: 'no-such-rule', level: 'danger', unit: 'flag', params: {}, evidence: [] }],
      },
      'en',
    )
    expect(told.give).toBe('token 0x0000…00aa')
    expect(told.findings[0]?.sentence).toBe('no-such-rule')
  })
})

describe('ways side by side', () => {
  const { ways } = describeReview(review, 'en')
  it('gives the best a full bar and shows a difference of 90 bps plainly', () => {
    expect(ways[1]).toMatchObject({ label: 'Lido withdrawal queue', share: 1, wait: '3 to 5 days' })
    expect(ways[0]?.share).toBeCloseTo(0.64, 2)
  })
  it('draws no bar for what is not known', () => {
    expect(ways[2]).toMatchObject({ amount: undefined, share: undefined, wait: undefined })
  })
})
