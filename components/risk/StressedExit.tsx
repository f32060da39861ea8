import { knownValue } from '@/lib/core/loadable'
import { divWadDown } from '@/lib/core/wad'
import type { Stress } from '@/lib/finance/stress/stress'
import { type StressedExit as Exit, redeemThen } from '@/lib/finance/stress/stressExits'
import { findToken } from '@/lib/state/registry'
import { stateOf } from '@/lib/state/stress'
import { useExits } from '../exits/useExits.ts'
import { whenText } from '../exits/whenText.ts'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'
import { hasQueue } from './hasQueue.ts'

interface Props {
  exit: Exit
  stress: Stress
  /** Whether somebody looks: only then is the protocol asked how its line stands. */
  isLookedAt: boolean
}

/** What selling one token pays then, and what redeeming does: by the line of today, or the longer wait of the stress. */
export function StressedExit({ exit, stress, isLookedAt }: Props) {
  const t = useWords()
  const { tokenId, todayWei, marketWei } = exit
  const token = findToken(tokenId)
  const chainId = token?.homeChainId ?? 1
  const rateWad = knownValue(stateOf(useSnapshot(), tokenId, chainId)?.exchangeRateWad)
  const canRedeem = hasQueue(tokenId)
  const amountWei = canRedeem && isLookedAt && rateWad ? divWadDown(todayWei, rateWad) : undefined
  const { exits } = useExits(tokenId, chainId, amountWei)
  const way = exits?.out.find(({ kind }) => kind === 'queue')
  const line =
    way?.receiveWei !== undefined && exits?.fullWei
      ? { fullWei: exits.fullWei, receiveWei: way.receiveWei, wait: way.wait }
      : undefined
  const then = redeemThen(exit, stress, line)
  const isKnown = then.toS !== undefined || then.fromS > 0
  const when = isKnown ? whenText(then, t) : line && t('exits.wait.notEstimated')
  return (
    <div>
      <h4 className="small">{token?.symbol ?? tokenId}</h4>
      <dl className="facts">
        <dt>{t('stress.sell')}</dt>
        <dd>
          <TotalAmount of={{ wei: marketWei, missing: 0, isStale: false }} /> ETH
        </dd>
        {canRedeem && (
          <>
            <dt>{when ? t('stress.redeemed', { when }) : t('stress.waitAsNow')}</dt>
            <dd>
              {way?.blocked === 'paused' ? (
                t('exits.blocked.paused')
              ) : (
                <>
                  <TotalAmount of={{ wei: then.paysWei, missing: 0, isStale: false }} /> ETH
                </>
              )}
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
