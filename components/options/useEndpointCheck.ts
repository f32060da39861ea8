import { useCallback, useRef, useState } from 'react'
import { send } from '@/lib/io/send'
import type { ResponseOf } from '@/lib/messaging/protocol'
import { useSettings } from '../hooks/useStores.ts'

type Problem = Extract<ResponseOf<'rpc.check'>, { ok: false }>['problem']
/** `unasked`: all traffic is paused, or the background itself did not answer. */
export type EndpointAnswer = 'checking' | 'answers' | Problem | 'unasked'

/** Asks an endpoint whether it serves a chain. Only the last asked counts: an earlier answer may come later. */
export function useEndpointCheck(chainId: number) {
  const [said, setSaid] = useState<{ url: string; answer: EndpointAnswer }>()
  const last = useRef('')
  const isPaused = useSettings(settings => settings.isPaused)
  const check = useCallback(
    async (url: string): Promise<EndpointAnswer | undefined> => {
      last.current = url
      setSaid({ url, answer: 'checking' })
      const answer = isPaused
        ? 'unasked'
        : await send('rpc.check', { chainId, url }).then(
            found => (found.ok ? ('answers' as const) : found.problem),
            () => 'unasked' as const,
          )
      if (last.current !== url) return undefined
      setSaid({ url, answer })
      return answer
    },
    [chainId, isPaused],
  )
  const forget = useCallback(() => {
    last.current = ''
    setSaid(undefined)
  }, [])
  return { said, check, forget }
}
