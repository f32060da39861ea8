type Work<T = void> = () => Promise<T>

/** Work that must not overlap: each waits for the one before it, also when that one failed. */
export function alone(): (work: Work) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return work => {
    const mine = last.then(work)
    // Whoever asked for it hears of its failure; who comes after does not.
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Asked for again while it is under way, it is the same work. */
export function joined<T>(work: Work<T>): Work<T> {
  let running: Promise<T> | undefined
  return () => {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }
}
