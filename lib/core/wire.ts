/** What T becomes on a boundary (message, storage): bigints are decimal strings. */
export type Wire<T> = T extends bigint
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T

/** A deep copy with every bigint as a decimal string. The way back is the schema of the item or message. */
export function toWire<T>(value: T): Wire<T> {
  if (typeof value === 'bigint') return value.toString() as Wire<T>
  if (Array.isArray(value)) return value.map(toWire) as Wire<T>
  if (value === null || typeof value !== 'object') return value as Wire<T>
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, toWire(item)])) as Wire<T>
}
