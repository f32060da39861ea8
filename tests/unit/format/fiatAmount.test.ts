import { expect, it } from 'vitest'
import { formatFiatAmount } from '@/lib/format/fiatAmount'

const ONE = 10n ** 18n
const usd = { currency: 'USD', language: 'en' } as const

it.each([
  [1_234_569_999n * (ONE / 1_000_000n), usd, '$1,234.56'],
  [-1n, usd, '−$0.01'],
  [5n * ONE, { ...usd, isChange: true }, '+$5.00'],
  [0n, { ...usd, isChange: true }, '$0.00'],
  [1_234_569n * (ONE / 1_000n), { ...usd, isNarrow: true }, '$1,234'],
  [99_999n * (ONE / 1_000n), { ...usd, isNarrow: true }, '$99.99'],
  [7n * ONE, { currency: 'CNY', language: 'zh-CN' } as const, '¥7.00'],
])('writes %d as money', (wei, options, text) => {
  expect(formatFiatAmount(wei, options)).toBe(text)
})
