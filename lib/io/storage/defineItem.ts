import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { toWire, type Wire } from '../../core/wire.ts'

/** One step from version n to n + 1 of an item's stored form. */
export type Migration = (stored: unknown) => unknown

interface ItemDefinition<S extends v.GenericSchema> {
  area: 'local' | 'session'
  key: string
  version: number
  schema: S
  initial: v.InferOutput<S>
  /** One per step, the first leads from version 1 to 2. */
  migrations?: readonly Migration[]
}

export interface StorageItem<T> {
  key: string
  get(): Promise<T>
  set(value: T): Promise<void>
  /** Reads, changes and writes; two updates of one item never overtake each other within this context. */
  update(change: (value: T) => T): Promise<T>
  watch(listener: (value: T) => void): () => void
}

const envelope = v.object({ version: v.number(), value: v.unknown() })

/**
 * A value in the browser's storage with a schema, a version and migrations. What cannot be read is set aside
 * under `<key>.unreadable`, so that nothing is lost, and the initial value is used.
 */
export function defineItem<S extends v.GenericSchema>(
  definition: ItemDefinition<S>,
): StorageItem<v.InferOutput<S>> {
  type T = v.InferOutput<S>
  const { area, key, schema, initial, version } = definition
  let queue: Promise<unknown> = Promise.resolve()

  const parse = (stored: unknown): { ok: true; value: T } | { ok: false } => {
    if (stored === undefined) return { ok: true, value: initial }
    const wrapped = v.safeParse(envelope, stored)
    if (!wrapped.success) return { ok: false }
    const steps = (definition.migrations ?? []).slice(wrapped.output.version - 1)
    const result = v.safeParse(schema, migrated(steps, wrapped.output.value))
    return result.success ? { ok: true, value: result.output } : { ok: false }
  }

  const get = async (): Promise<T> => {
    const stored = (await browser.storage[area].get(key))[key]
    const parsed = parse(stored)
    if (parsed.ok) return parsed.value
    await browser.storage[area].set({ [`${key}.unreadable`]: stored })
    return initial
  }

  const set = (value: T): Promise<void> =>
    browser.storage[area].set({ [key]: { version, value: toWire(value) as Wire<T> } })

  const update = (change: (value: T) => T): Promise<T> => {
    const next = queue.then(async () => {
      const value = change(await get())
      await set(value)
      return value
    })
    queue = next.then(
      () => undefined,
      () => undefined,
    )
    return next
  }

  const watch = (listener: (value: T) => void) => {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
      const change = changes[key]
      if (changedArea !== area || !change) return
      const parsed = parse(change.newValue)
      if (parsed.ok) listener(parsed.value)
    }
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }

  return { key, get, set, update, watch }
}

/** The value in today's form; undefined when a step cannot make sense of it. */
function migrated(steps: readonly Migration[], value: unknown): unknown {
  try {
    return steps.reduce((old, step) => step(old), value)
  } catch {
    // No schema of an item takes undefined: the value is set aside like any other that cannot be read.
    return undefined
  }
}
