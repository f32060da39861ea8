import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { type ErrorInfo, toErrorInfo } from '@/lib/core/appError'
import { send } from '@/lib/io/send'
import { type Exits, exitsSchema } from '@/lib/messaging/schemas/exits'
import { useSnapshot } from '../hooks/useStores.ts'

export interface Asked {
  /** The last answer to this very question, if there is one. */
  exits: Exits | undefined
  error: ErrorInfo | undefined
}

const NOTHING: Asked = { exits: undefined, error: undefined }
/** While somebody types. */
const QUIET_MS = 300
const AGAIN_S = 60

/** Asks for the ways out of this much; again after a minute, with the portfolio. Nothing is asked for no amount. */
export function useExits(tokenId: string, chainId: number, amountWei: bigint | undefined): Asked {
  const { takenAtS, tokens } = useSnapshot()
  // A rate of rewards that becomes known changes what waiting costs.
  const aprs = tokens.filter(({ apr }) => apr?.status === 'ready').length
  const minute = Math.floor(takenAtS / AGAIN_S)
  const amount = String(amountWei ?? 0n)
  const key = `${tokenId}-${chainId}-${amount}`
  const [answer, setAnswer] = useState({ key: '', asked: NOTHING })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer minute, or a rate, asks the same again.
  useEffect(() => {
    if (amount === '0') return
    let isGone = false
    const keep = (asked: Asked) => {
      if (!isGone) setAnswer({ key, asked })
    }
    const ask = async () => {
      try {
        const told = await send('exits.read', { tokenId, chainId, amountWei: amount })
        keep({ exits: v.parse(exitsSchema, told), error: undefined })
      } catch (error) {
        keep({ exits: undefined, error: toErrorInfo(error) })
      }
    }
    const timer = setTimeout(() => void ask(), QUIET_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [key, minute, aprs])
  return answer.key === key ? answer.asked : NOTHING
}
