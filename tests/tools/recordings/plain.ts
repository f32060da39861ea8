interface Output {
  name?: string | undefined
  type: string
  components?: readonly Output[] | undefined
}

/** An answer as JSON tells it: whole numbers as decimal strings, addresses in lower case, named words as an object. */
export function plain(outputs: readonly Output[], values: readonly unknown[]): unknown {
  const told = outputs.map((output, i) => one(output, values[i]))
  if (told.length === 1) return told[0]
  return Object.fromEntries(outputs.map((output, i) => [output.name || String(i), told[i]]))
}

function one(output: Output, value: unknown): unknown {
  if (Array.isArray(value) && output.type.endsWith(']'))
    return value.map(item =>
      one({ ...output, type: output.type.slice(0, output.type.lastIndexOf('[')) }, item),
    )
  if (output.type === 'tuple' && value !== null && typeof value === 'object')
    return Object.fromEntries(
      (output.components ?? []).map((part, i) => [
        part.name || String(i),
        one(part, Array.isArray(value) ? value[i] : (value as Record<string, unknown>)[part.name ?? '']),
      ]),
    )
  if (output.type === 'address') return String(value).toLowerCase()
  if (output.type === 'bool' || output.type === 'string') return value
  return typeof value === 'bigint' || typeof value === 'number' ? value.toString() : value
}

/** Equal as JSON, by names or, where names are only ours, by position. Hex is compared without its case. */
export function isSame(a: unknown, b: unknown): boolean {
  return (
    canonical(a, byName) === canonical(b, byName) ||
    canonical(a, Object.values) === canonical(b, Object.values)
  )
}

function canonical(value: unknown, spread: (record: object) => unknown[]): string {
  return JSON.stringify(value, (_, item) => {
    if (typeof item === 'string' && /^0x[0-9a-fA-F]+$/.test(item)) return item.toLowerCase()
    return item === null || typeof item !== 'object' || Array.isArray(item) ? item : spread(item)
  })
}

function byName(record: object): unknown[] {
  return Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1))
}
