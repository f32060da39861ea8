export type CsvValue = string | number | bigint | undefined

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA_START = /^[=+\-@\t\r\n]/
const NUMBER = /^-?\d+(\.\d+)?$/
const NEEDS_QUOTES = /[",\r\n]/
const PLAIN = /^[\t\r\n -~]*$/
/** A byte order mark, so that spreadsheets read UTF-8. Plain ASCII needs none, and many readers take it for a letter. */
const BOM = '\uFEFF'

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled). Text that a spreadsheet would run as a formula is led by an
 * apostrophe; numbers are left as they are, negative ones too. Undefined is an empty cell.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const text = [header, ...rows].map(row => `${row.map(cellOf).join(',')}\r\n`).join('')
  return PLAIN.test(text) ? text : BOM + text
}

function cellOf(value: CsvValue): string {
  if (value === undefined) return ''
  const text = String(value)
  const safe = FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
