import { describe, expect, it } from 'vitest'
import { describeAlert } from '@/lib/format/describeAlert'
import { loadWords } from '@/lib/i18n/loadWords'
import type { AlertEntry } from '@/lib/messaging/schemas/alerts'

const entry = (more: Partial<AlertEntry>): AlertEntry => ({
  atS: 1,
  tokenId: 'steth',
  chainId: 1,
  kind: 'level',
  notify: 'alert',
  ...more,
})

async function title(more: Partial<AlertEntry>, language: 'en' | 'zh-CN' = 'en') {
  return describeAlert(entry(more), 'stETH', await loadWords(language)).title
}

describe('a line of the alert log', () => {
  it('names the token once, whatever happened', async () => {
    expect(await title({ from: 'ok', to: 'caution' })).toBe('stETH: discount reached “Caution”')
    expect(await title({ kind: 'rate-fell', bps: -40 })).toBe('stETH: the exchange rate fell by 0.40%')
    expect(await title({ kind: 'claimable' })).toBe('stETH: a withdrawal can be claimed')
  })
  it('has a word of its own language for every level and mark', async () => {
    expect(await title({ from: 'danger', to: 'critical' }, 'zh-CN')).toBe('stETH：折价达到“严重”级别')
    expect(await title({ kind: 'overlay', overlay: 'disputed' }, 'zh-CN')).toBe('stETH：已标记为“来源不一致”')
  })
})
