/** Undefined also when it throws: the page's own objects may throw while they are read, and then teach nothing. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
