import { mulDivDown } from '../../core/wad.ts'
import type { LayerId } from './position.ts'

/**
 * What a unit of ETH rests on, from the staked coin up: `ether` is not staked at all, `lst` and the further kinds are
 * who issues the token, then come the places it was put in. i18n under `risk.layers.<kind>`.
 */
export type LayerKind = 'ether' | 'validator' | 'lst' | 'bridge' | LayerId

export interface Layer {
  kind: LayerKind
  /** Who: id of a protocol, a token, a venue or a chain, as the kind says. Empty where there is nobody to name. */
  id: string
}

/** Some value, and every layer it passes through, from the validator up. */
export interface Strand {
  wei: bigint
  path: readonly Layer[]
}

export interface LayerNode extends Layer {
  /** All that passes through it. */
  wei: bigint
  /** Of the whole tree, rounded down. */
  bps: number
  /** What lies in it and in nothing further. */
  endsWei: bigint
  /** Largest first. */
  children: LayerNode[]
}

/** Strands joined as far as their layers are the same. Every child holds a part of its parent, and all of it is somewhere. */
export function layerTree(strands: readonly Strand[]): LayerNode[] {
  const total = strands.reduce((sum, { wei }) => sum + wei, 0n)
  return grow(
    strands.filter(({ wei }) => wei > 0n),
    0,
    total,
  )
}

function grow(strands: readonly Strand[], depth: number, total: bigint): LayerNode[] {
  const groups = new Map<string, { layer: Layer; strands: Strand[] }>()
  for (const strand of strands) {
    const layer = strand.path[depth]
    if (!layer) continue
    const key = `${layer.kind}:${layer.id}`
    const group = groups.get(key) ?? { layer, strands: [] }
    group.strands.push(strand)
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ layer, strands: inside }) => {
      const wei = sumOf(inside)
      return {
        ...layer,
        wei,
        bps: Number(mulDivDown(wei, 10_000n, total)),
        endsWei: sumOf(inside.filter(({ path }) => path.length === depth + 1)),
        children: grow(inside, depth + 1, total),
      }
    })
    .sort((a, b) => (a.wei === b.wei ? nameOf(a).localeCompare(nameOf(b)) : a.wei < b.wei ? 1 : -1))
}

/** Kind and id together are one of a kind: of two that hold as much, the order is always the same. */
const nameOf = ({ kind, id }: LayerNode) => `${kind} ${id}`

const sumOf = (strands: readonly Strand[]) => strands.reduce((sum, { wei }) => sum + wei, 0n)

/** How many layers lie between the staked coin and the holder, at most: 1 for a plain staked token. */
export function depthOf(nodes: readonly LayerNode[]): number {
  const deepest = Math.max(0, ...nodes.map(({ kind, children }) => depthOf(children) + counts(kind)))
  return deepest
}

/** Ether that is not staked, and the validators under all that is, are the ground and no layer on it. */
const counts = (kind: LayerKind) => (kind === 'ether' || kind === 'validator' ? 0 : 1)
