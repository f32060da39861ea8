import { findChain } from '../../chains/index.ts'
import { AppError } from '../../core/appError.ts'
import { calldata, intOf, type Reading, uintOf } from '../../core/reading.ts'
import { HOUR_S } from '../../core/time.ts'

/** The rollup's sequencer is down, or has not been back for an hour: its feeds must not be believed. */
export class SequencerDownError extends AppError {
  override name = 'SequencerDownError'
}

const BLOCK_TIME = 'Multicall3 getCurrentBlockTimestamp()'
const WORD = { answer: 1, startedAt: 2 }

/**
 * Whether a rollup's feeds count: its uptime feed answers 0 (up) since more than an hour, by the chain's own clock.
 * No calls on chains without such a feed. Source: smartcontractkit/documentation:src/content/data-feeds/l2-sequencer-feeds.mdx.
 */
export function sequencerGuard(chainId: number): Reading<void> {
  const chain = findChain(chainId)
  const uptimeFeed = chain?.sequencerFeed
  if (!chain || !uptimeFeed) return { calls: () => [], parse: () => undefined }
  const label = `${chain.name} sequencer uptime feed`
  return {
    calls: () => [
      { chainId, to: uptimeFeed, data: '0xfeaf968c', label },
      { chainId, to: chain.multicall3, data: calldata('0x0f28c97d'), label: BLOCK_TIME },
    ],
    parse: ([status, time]) => {
      if (intOf(status, label, WORD.answer) !== 0n)
        throw new SequencerDownError(`${label}: the sequencer is down`)
      const upForS = uintOf(time, BLOCK_TIME) - uintOf(status, label, WORD.startedAt)
      if (upForS <= BigInt(HOUR_S)) throw new SequencerDownError(`${label}: the sequencer came back just now`)
    },
  }
}
