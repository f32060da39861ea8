/**
 * Runs work that takes long one pass at a time: asked for while a pass is under way, one more follows it, however
 * often it was asked. Resolves or rejects with the pass that began last.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  const after = async (pass: Promise<void>): Promise<void> => {
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
