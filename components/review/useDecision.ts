import { useCallback, useEffect, useRef, useState } from 'react'
import { send } from '@/lib/io/send'

/** Continue can be pressed only after so long in sight: a click meant for the page must not sign. */
const ARM_AFTER_MS = 800

/** Decides once. Escape and closing the window cancel. Losing and regaining focus arms Continue anew. */
export function useDecision(id: string, isLast: boolean) {
  const [isArmed, setIsArmed] = useState(false)
  const isDecided = useRef(false)

  const decide = useCallback(
    async (decision: 'pass' | 'cancel') => {
      if (isDecided.current) return
      isDecided.current = true
      await send('review.decide', { id, decision })
      if (isLast) window.close()
    },
    [id, isLast],
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
      if (event.key === 'Escape') void decide('cancel')
    }
    const onLeave = () => void decide('cancel')
    addEventListener('keydown', onKeyDown)
    addEventListener('pagehide', onLeave)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('pagehide', onLeave)
    }
  }, [decide])

  return { isArmed, decide }
}
