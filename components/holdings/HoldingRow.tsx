import { lazy, Suspense } from 'react'
import { knownValue } from '@/lib/core/loadable'
import type { Holding } from '@/lib/state/holdings'
import { findChain, findToken } from '@/lib/state/registry'
import { useBands } from '../hooks/useBands.ts'
import { useSettings } from '../hooks/useStores.ts'
import { Gauge } from '../peg/Gauge.tsx'
import { PegWord } from '../peg/PegWord.tsx'
import { MonthRewards } from '../rewards/MonthRewards.tsx'
import { testIds } from '../testIds.ts'
import { Amount } from '../ui/Amount.tsx'
import { TokenIcon } from '../ui/TokenIcon.tsx'

/** Comes after the first frame, into room that is kept for it. */
const Sparkline = lazy(async () => ({ default: (await import('../charts/Sparkline.tsx')).Sparkline }))

export function HoldingRow({ holding, onOpen }: { holding: Holding; onOpen: () => void }) {
  const bands = useBands(holding.tokenId)
  const chainsOn = useSettings(settings => settings.chainsOn)
  const peg = holding.state && knownValue(holding.state.peg)
  const chain = findChain(holding.chainId)
  const isHome = findToken(holding.tokenId)?.homeChainId === holding.chainId
  const protocol = findToken(holding.tokenId)?.protocol ?? holding.symbol
  return (
    <li>
      <button
        id={`row-${holding.tokenId}-${holding.chainId}`}
        type="button"
        className="row"
        onClick={onOpen}
        data-testid={testIds.row(holding.tokenId, holding.chainId)}
        data-chain-on={chainsOn[holding.chainId]}
      >
        <TokenIcon
          tokenId={holding.tokenId}
          symbol={holding.symbol}
          protocol={protocol}
          chainSlug={chain?.slug}
        />
        <span className="strong ellipsis">{holding.symbol}</span>
        <span className="row-spark">
          <Suspense>
            <Sparkline tokenId={holding.tokenId} chainId={holding.chainId} />
          </Suspense>
        </span>
        <span className="row-value strong">
          <Amount of={holding.valueWei} unit={holding.underlying} testId={testIds.value} />
        </span>
        <span className="row-balance muted small ellipsis">
          <Amount of={holding.balanceWei} decimals={holding.decimals} testId={testIds.balance} />
          {!isHome && <span className="chain-slug"> · {chain?.slug ?? holding.chainId}</span>}
        </span>
        <span className="row-rewards small">
          <MonthRewards holding={holding} testId={testIds.rewards} />
        </span>
        <span className="row-peg">
          <Gauge bps={peg?.bps} bands={bands} />
          <PegWord bps={peg?.bps} bands={bands} overlay={peg?.overlay} testId={testIds.deviation} />
        </span>
        <span className="visually-hidden">
          {isHome && chain?.name}{' '}
          <Amount of={holding.marketValueWei} unit={holding.underlying} testId={testIds.market} />
        </span>
      </button>
    </li>
  )
}
