import { useCallback, useState } from 'react'

/** Does what one click asks of the background, and knows when it was not done. */
export function useAct() {
  const [hasFailed, setHasFailed] = useState(false)
  const act = useCallback(async (action: () => Promise<unknown>) => {
    setHasFailed(false)
    try {
      await action()
      return true
    } catch {
      // Said in words beside the control: what failed is the background itself, and it keeps its own account.
      setHasFailed(true)
      return false
    }
  }, [])
  return { act, hasFailed }
}
