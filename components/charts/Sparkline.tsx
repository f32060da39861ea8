import { useEffect, useState } from 'react'
import { EMPTY_HISTORY } from '@/lib/finance/history/history'
import { viewOf } from '@/lib/finance/history/view'
import { clock } from '@/lib/io/clock'
import { loadPegHistory } from '@/lib/state/pegHistory'
import { useSnapshot } from '../hooks/useStores.ts'
import { sparkPath } from './sparkPath.ts'

/** The peg of the last seven days at a glance; the token's page says it in words. */
export function Sparkline({ tokenId, chainId }: { tokenId: string; chainId: number }) {
  const { takenAtS } = useSnapshot()
  const [history, setHistory] = useState(EMPTY_HISTORY)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer snapshot may have brought a newer sample.
  useEffect(() => {
    let isGone = false
    void loadPegHistory(tokenId, chainId).then(loaded => !isGone && setHistory(loaded))
    return () => {
      isGone = true
    }
  }, [tokenId, chainId, takenAtS])
  const spark = sparkPath(viewOf(history, 'd7', clock.nowS()))
  return (
    <svg className="spark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {spark && (
        <>
          <line x1="0" x2="100" y1={spark.zeroY} y2={spark.zeroY} className="spark-rate" />
          <path d={spark.path} className="spark-line" />
        </>
      )}
    </svg>
  )
}
