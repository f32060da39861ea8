import { useEffect, useState } from 'react'
import type { UnixS } from '@/lib/core/time'
import { clock } from '@/lib/io/clock'

/** The time, told again every second while the page is seen. */
export function useNow(): UnixS {
  const [nowS, setNowS] = useState(clock.nowS)
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setNowS(clock.nowS())
    }, 1_000)
    return () => clearInterval(timer)
  }, [])
  return nowS
}
