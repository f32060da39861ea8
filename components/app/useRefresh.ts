import { useCallback, useEffect } from 'react'
import { clock } from '@/lib/io/clock'
import { send } from '@/lib/io/send'
import { useAct } from '../hooks/useAct.ts'
import { useSnapshot } from '../hooks/useStores.ts'

/** A refresh that has said nothing for so long has died with its worker. */
const LOST_S = 60
const WHILE_OPEN_MS = 30_000

export function useRefresh() {
  const { refreshingSinceS } = useSnapshot()
  const isRefreshing = refreshingSinceS !== undefined && clock.nowS() - refreshingSinceS < LOST_S
  const { act, hasFailed } = useAct()
  const refresh = useCallback(() => void act(() => send('portfolio.refresh', {})), [act])
  return { isRefreshing, refresh, hasFailed }
}

/** Asks at once, and again while somebody is looking. */
export function useWatchWhileOpen(): void {
  const { act } = useAct()
  useEffect(() => {
    const watch = () => void act(() => send('portfolio.watch', {}))
    watch()
    const timer = setInterval(watch, WHILE_OPEN_MS)
    return () => clearInterval(timer)
  }, [act])
}
