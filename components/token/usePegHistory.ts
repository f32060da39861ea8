import { useCallback, useEffect, useState } from 'react'
import { EMPTY_HISTORY } from '@/lib/finance/history/history'
import { send } from '@/lib/io/send'
import { loadApproximateHistory, loadPegHistory } from '@/lib/state/pegHistory'
import { useSnapshot } from '../hooks/useStores.ts'

const WHILE_READING_MS = 2_000

type Past = 'reading' | 'read' | 'refused'

/** What is kept of a token's peg. Opened, the chain's own past is read as well, as far as the endpoint keeps it. */
export function usePegHistory(tokenId: string, chainId: number) {
  const { takenAtS } = useSnapshot()
  const [history, setHistory] = useState(EMPTY_HISTORY)
  const [approximate, setApproximate] = useState(EMPTY_HISTORY)
  const [past, setPast] = useState<Past>('reading')
  const reload = useCallback(async () => {
    setHistory(await loadPegHistory(tokenId, chainId))
    setApproximate(await loadApproximateHistory(tokenId, chainId))
  }, [tokenId, chainId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer snapshot may have brought a newer sample.
  useEffect(() => void reload(), [reload, takenAtS])
  useEffect(() => {
    setPast('reading')
    // What is read is drawn as it comes.
    const timer = setInterval(() => void reload(), WHILE_READING_MS)
    const fill = async () => {
      const { ok } = await send('history.fill', { tokenId })
      setPast(ok ? 'read' : 'refused')
      await reload()
    }
    fill()
      .catch(() => setPast('refused'))
      .finally(() => clearInterval(timer))
    return () => clearInterval(timer)
  }, [tokenId, reload])
  return { history, approximate, past }
}
