import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '@/lib/finance/csv'

const bodyOf = (...cells: (string | bigint | undefined)[]) =>
  toCsv(['h'], [cells]).split('\r\n').slice(1, -1).join('\r\n')

describe('a CSV file', () => {
  it('ends each row as RFC 4180 says', () => {
    expect(toCsv(['a', 'b'], [[1, 2n]])).toBe('a,b\r\n1,2\r\n')
  })

  it('begins with the mark of UTF-8 where it needs one, and only there: others take it for a letter', () => {
    expect(toCsv(['a'], [['质押']])).toBe('\uFEFFa\r\n质押\r\n')
    expect(toCsv(['a'], [['tab\there ~']]).startsWith('a')).toBe(true)
  })

  it('quotes what would break a row, and leaves the unknown empty', () => {
    expect(bodyOf('a,b', 'say "x"', undefined)).toBe('"a,b","say ""x""",')
  })

  it('keeps negative numbers numbers', () => {
    expect(bodyOf(-5n, '-0.5')).toBe('-5,-0.5')
  })

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j run', text => {
    expect(bodyOf(text).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('gives no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const cell = bodyOf(text).replace(/^"/, '')
        expect(/^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toBe(false)
      }),
    )
  })
})
