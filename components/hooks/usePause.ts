import { useCallback } from 'react'
import { send } from '@/lib/io/send'
import { changeSettings } from '@/lib/state/stores'
import { useAct } from './useAct.ts'
import { useSettings } from './useStores.ts'

/** Whether all traffic rests, and the switch for it. Ended, what is due is asked for at once. */
export function usePause() {
  const isPaused = useSettings(settings => settings.isPaused)
  const { act } = useAct()
  const setPause = useCallback(
    async (next: boolean) => {
      await changeSettings(settings => ({ ...settings, isPaused: next }))
      if (!next) await act(() => send('portfolio.watch', {}))
    },
    [act],
  )
  return { isPaused, setPause }
}
