import { useCallback, useEffect, useRef, useState } from 'react'

/** Continue can be pressed only after so long in sight: a click meant for the page must not sign. */
const ARM_AFTER_MS = 800

export type Decision = 'pass' | 'cancel'

/**
 * Decides once, by `answer`. Escape and closing the window cancel. Losing and regaining focus arms Continue anew.
 */
export function useDecision(answer: (decision: Decision) => Promise<void>) {
  const [isArmed, setIsArmed] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const isDecided = useRef(false)

  const decide = useCallback(
    (decision: Decision) => {
      if (isDecided.current) return
      isDecided.current = true
      answer(decision).catch(() => {
        // The background did not take it: the person must be able to press again.
        isDecided.current = false
        setHasFailed(true)
      })
    },
    [answer],
  )

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const arm = () => {
      clearTimeout(timer)
      setIsArmed(false)
      timer = setTimeout(() => setIsArmed(true), ARM_AFTER_MS)
    }
    arm()
    addEventListener('focus', arm)
    return () => {
      clearTimeout(timer)
      removeEventListener('focus', arm)
    }
  }, [])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') decide('cancel')
    }
    const onLeave = () => decide('cancel')
    addEventListener('keydown', onKeyDown)
    addEventListener('pagehide', onLeave)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('pagehide', onLeave)
    }
  }, [decide])

  return { isArmed, hasFailed, decide }
}
