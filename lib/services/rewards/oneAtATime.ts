/**
 * Runs work that takes long one pass at a time: asked for while a pass is under way, one more follows it, however
 * often it was asked. Resolves or rejects with the pass that began last.
 */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined
  const start = (): Promise<T> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  const after = async (pass: Promise<T>): Promise<T> => {
    // Who asked for that pass hears of its failure.
    await pass.catch(() => undefined)
    next = undefined
    return start()
  }
  return () => {
    if (!running) return start()
    next ??= after(running)
    return next
  }
}
