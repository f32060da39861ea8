import { act, createElement, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { ErrorInfo } from '@/lib/core/appError'
import type { Holding, Holdings } from '@/lib/state/holdings'
import { loadRegistry } from '@/lib/state/registry'
import type { Total } from '@/lib/state/totals'
import { speak } from '@/lib/state/words'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

export const ready = <T>(value: T) => ({ status: 'ready' as const, value, asOfS: 100, source: 'test' })
export const unavailable: ErrorInfo = {
  name: 'RpcUnavailableError',
  shortMessage: 'no answer',
  retryable: true,
}
export const failed = { status: 'error' as const, error: unavailable }
export const ETH = 10n ** 18n

const total = (wei: bigint): Total => ({ wei, missing: 0, isStale: false })

export function holding(change: Partial<Holding> = {}): Holding {
  return {
    tokenId: 'steth',
    chainId: 1,
    symbol: 'stETH',
    underlying: 'ETH',
    decimals: 18,
    balanceWei: ready(123_456n * (ETH / 1_000n)),
    valueWei: ready(123_456n * (ETH / 1_000n)),
    marketValueWei: ready(122_987n * (ETH / 1_000n)),
    rewardsWei: {
      d1: ready(ETH),
      d7: ready(2n * ETH),
      d30: ready(3n * ETH),
      y1: ready(4n * ETH),
      all: ready(4n * ETH),
    },
    rewardsBasis: 'history',
    rewardsSinceS: 1_700_000_000,
    state: undefined,
    ...change,
  }
}

export function holdings(held: Holding[]): Holdings {
  const sum = total(123_456n * (ETH / 1_000n))
  return {
    held,
    empty: [],
    valueWei: sum,
    marketValueWei: sum,
    rewardsWei: { d1: total(ETH), d7: total(ETH), d30: total(ETH), y1: total(ETH), all: total(ETH) },
  }
}

let root: Root | undefined

/** Takes away what was drawn. */
export const clear = () => act(async () => root?.unmount())

/** Draws into a fresh document, in English, with the registry at hand. */
export async function draw(node: ReactNode): Promise<HTMLElement> {
  await Promise.all([loadRegistry(), speak('en')])
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
  await act(async () => root?.render(createElement('div', null, node)))
  return place
}

/** Runs something that changes what is drawn. */
export const change = (run: () => unknown) => act(async () => void (await run()))
