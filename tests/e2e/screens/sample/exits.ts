import { DAY_S, HOUR_S } from '@/lib/core/time'
import { mulWadDown } from '@/lib/core/wad'
import type { Exits, ExitWay } from '@/lib/messaging/schemas/exits'
import { findToken } from '@/lib/tokens'
import { BLOCK, NO_ANSWER, READ_S } from './moment'
import { LOTS } from './wallet'

const EIGHTHS = [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]
const GAS_WEI = 120_000_000_000_000n

interface Asked {
  tokenId: string
  chainId: number
  amountWei: bigint
}

/** A market that pays `bps` against the exchange rate for the last of it, and a little more for the first. */
function market(id: string, name: string, fullWei: bigint, amountWei: bigint, bps: number): ExitWay {
  const receives = (part: bigint) => {
    const offBps = BigInt(bps) - 8n + (8n - part)
    return (fullWei * part * (10_000n + offBps)) / 80_000n
  }
  return {
    id,
    kind: 'market',
    name,
    receiveWei: receives(8n),
    gasWei: GAS_WEI,
    wait: { fromS: 0, toS: 0, from: 'atOnce', to: 'atOnce' },
    quotes: EIGHTHS.map(part => ({ sellWei: (amountWei * part) / 8n, receiveWei: receives(part) })),
  }
}

function queue(fullWei: bigint, amountWei: bigint): ExitWay {
  const wait = { fromS: DAY_S + 4 * HOUR_S, toS: 4 * DAY_S, from: 'rewardsSuffice', to: 'exitsAtFullChurn' }
  return {
    id: 'sample-queue',
    kind: 'queue',
    name: 'Lido',
    url: 'https://stake.lido.fi/withdrawals/request',
    receiveWei: fullWei,
    feeBps: 0,
    gasWei: 2n * GAS_WEI,
    wait,
    requests: 1,
    rewards: 'stop',
    stretches: [{ amountWei, price: { sellWei: amountWei, receiveWei: fullWei }, wait }],
  }
}

/** The ways out of a token of the sample; prices follow its deviation, gas and times are made up. */
export function exitsOf({ tokenId, chainId, amountWei }: Asked, peg: 'calm' | 'discount'): Exits {
  const lot = LOTS.find(one => one.tokenId === tokenId && one.chainId === chainId)
  const about = { asOfS: READ_S, source: 'sample', block: BLOCK }
  if (!lot) return { ...about, out: [], in: [] }
  const fullWei = mulWadDown(amountWei, lot.rateWad)
  const bps = lot.bps[peg]
  const isLido = tokenId === 'steth'
  const isHome = findToken(tokenId)?.homeChainId === chainId
  return {
    ...about,
    fullWei,
    aprBps: lot.aprBps,
    ...(!isLido && { noRedemption: isHome ? ('market' as const) : ('elsewhere' as const) }),
    validators: { status: 'off' },
    out: [
      market('sample-curve', 'Curve', fullWei, amountWei, bps),
      market('sample-uniswap', 'Uniswap v3', fullWei, amountWei, bps - 3),
      ...(isLido ? [queue(fullWei, amountWei)] : []),
    ],
    in: [
      { kind: 'mint', name: 'Lido', valueWei: fullWei, feeBps: 0 },
      { kind: 'market', name: 'Curve', valueWei: (fullWei * BigInt(10_000 - bps)) / 10_000n },
    ],
  }
}

/** Nobody answered. */
export const NO_EXITS: Exits = { asOfS: READ_S, source: 'sample', out: [], in: [], error: NO_ANSWER }
