import { useCallback, useEffect, useState } from 'react'
import { send } from '@/lib/io/send'
import type { ResponseOf } from '@/lib/messaging/protocol'
import { rewardsWork } from '@/lib/state/stores'
import { useAct } from '../hooks/useAct.ts'
import { useSettings, useSnapshot } from '../hooks/useStores.ts'

/** Has the tables brought up to now, when something was read anew or another currency was chosen; and by hand. */
export function useReading() {
  const { takenAtS } = useSnapshot()
  const currency = useSettings(settings => settings.currency)
  const [missing, setMissing] = useState<ResponseOf<'rewards.read'>['missing']>([])
  const { act, hasFailed } = useAct()
  const read = useCallback(
    () => void act(async () => setMissing((await send('rewards.read', {})).missing)),
    [act],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer snapshot, another currency.
  useEffect(() => {
    // What the person stopped is not begun again behind their back.
    if (rewardsWork.store.getState().state !== 'stopped') read()
  }, [takenAtS, currency])
  const stop = () => void act(() => send('rewards.stop', {}))
  return { missing, read, stop, hasFailed }
}
