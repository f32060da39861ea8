import { knownValue } from '@/lib/core/loadable'
import { mulDivDown } from '@/lib/core/wad'
import type { LayerKind } from '@/lib/finance/positions/layerTree'
import { formatPercent } from '@/lib/format/percent'
import { leanOf } from '@/lib/state/poolLean'
import { findProtocol } from '@/lib/state/registry'
import { sharesBy } from '@/lib/state/shares'
import type { Stake } from '@/lib/state/whole'
import { whoIs, whoMakes } from '../../risk/nameOf.ts'
import type { Context } from '../figures.ts'

const IN_POOLS: readonly LayerKind[] = ['pool', 'vault', 'yield']

/** Which way the first pool leans; else how much of all lies in pools and vaults. */
export function pools({ whole, t }: Context): string | undefined {
  for (const worth of whole.worths) {
    const lean = leanOf(worth.poolParts)
    const percent = lean && formatPercent(lean.bps, t.language)
    if (lean && percent) return t('learn.figures.lean', { name: worth.name, symbol: lean.symbol, percent })
  }
  const bps = partOf(whole, IN_POOLS)
  if (bps === undefined) return undefined
  return bps === 0
    ? t('learn.figures.noPool')
    : t('learn.figures.pools', { percent: formatPercent(bps, t.language) })
}

export function restaked({ whole, t }: Context): string | undefined {
  const bps = partOf(whole, ['restaking'])
  if (bps === undefined) return undefined
  return bps === 0
    ? t('learn.figures.notRestaked')
    : t('learn.figures.restaked', { percent: formatPercent(bps, t.language) })
}

/** The longest way from the validators to the holder. */
export function stack({ whole, t }: Context): string | undefined {
  const path = whole.stakes.reduce<Stake['path']>(
    (most, one) => (one.path.length > most.length ? one.path : most),
    [],
  )
  if (path.length === 0) return undefined
  const names = path.map(layer => whoMakes(layer) || t(`layers.kinds.${layer.kind}.name`))
  return t('learn.figures.stack', { stack: names.join(' → ') })
}

/** The protocol that most of it rests on. */
export function share({ whole, t }: Context): string | undefined {
  const [largest] = sharesBy(whole.stakes, 'protocol')
  if (!largest) return undefined
  return t('learn.figures.share', {
    percent: formatPercent(largest.bps, t.language),
    protocol: whoIs(largest.key),
  })
}

/** How long the largest protocol has been watched and what went wrong; its share where that is not dated. */
export function track(context: Context): string | undefined {
  const { whole, t } = context
  const largest = sharesBy(whole.stakes, 'protocol').find(({ key }) => findProtocol(key))
  const protocol = largest && findProtocol(largest.key)
  if (!protocol?.countedSince) return share(context)
  const { name, countedSince, incidents = [] } = protocol
  return t('learn.figures.track', { protocol: name, date: countedSince.date, count: incidents.length })
}

/** Of all that is known, what passes through one of these layers. That it is nothing only when all is known. */
function partOf({ stakes, valueWei }: Context['whole'], kinds: readonly LayerKind[]): number | undefined {
  const sum = (some: readonly Stake[]) =>
    some.reduce((wei, stake) => wei + (knownValue(stake.valueWei) ?? 0n), 0n)
  const total = sum(stakes)
  const part = sum(stakes.filter(({ path }) => path.some(({ kind }) => kinds.includes(kind))))
  if (total === 0n || (part === 0n && valueWei.missing > 0)) return undefined
  return Number(mulDivDown(part, 10_000n, total))
}
