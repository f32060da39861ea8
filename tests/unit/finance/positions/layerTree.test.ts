import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthOf, type LayerNode, layerTree, type Strand } from '@/lib/finance/positions/layerTree'

const layer = fc.record({
  kind: fc.constantFrom('lst', 'restaking', 'vault', 'pool', 'lending'),
  id: fc.constantFrom('a', 'b'),
})
const strand: fc.Arbitrary<Strand> = fc.record({
  wei: fc.bigInt({ min: 0n, max: 10n ** 24n }),
  path: fc.array(layer, { minLength: 1, maxLength: 4 }),
})
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n)
const every = (nodes: readonly LayerNode[]): LayerNode[] =>
  nodes.flatMap(node => [node, ...every(node.children)])

describe('layerTree', () => {
  it('conserves value: in the roots, and in every layer that holds others', () => {
    fc.assert(
      fc.property(fc.array(strand, { maxLength: 30 }), strands => {
        const tree = layerTree(strands)
        expect(sum(tree.map(({ wei }) => wei))).toBe(sum(strands.map(({ wei }) => wei)))
        for (const { wei, endsWei, children } of every(tree))
          expect(endsWei + sum(children.map(child => child.wei))).toBe(wei)
      }),
    )
  })
  it('is the same whatever the order', () => {
    fc.assert(
      fc.property(fc.array(strand, { maxLength: 20 }), strands => {
        expect(layerTree(strands.toReversed())).toEqual(layerTree(strands))
      }),
    )
  })
  it('puts two of one name that hold as much in one order, too', () => {
    const plain = { wei: 19n, path: [{ kind: 'lst' as const, id: 'a' }] }
    const lent = {
      wei: 19n,
      path: [
        { kind: 'lending' as const, id: 'a' },
        { kind: 'lst' as const, id: 'a' },
      ],
    }
    expect(layerTree([plain, lent])).toEqual(layerTree([lent, plain]))
  })
  it('joins what rests on the same layers, largest first', () => {
    const validator = { kind: 'validator', id: '' } as const
    const lido = { kind: 'lst', id: 'lido' } as const
    const tree = layerTree([
      { wei: 1n, path: [validator, { kind: 'lst', id: 'rocket-pool' }] },
      { wei: 5n, path: [validator, lido] },
      { wei: 4n, path: [validator, lido, { kind: 'lending', id: 'aave-v3-core' }] },
    ])
    expect(tree).toMatchObject([
      {
        kind: 'validator',
        bps: 10_000,
        children: [
          { id: 'lido', bps: 9_000, endsWei: 5n, children: [{ kind: 'lending', wei: 4n }] },
          { id: 'rocket-pool', bps: 1_000 },
        ],
      },
    ])
    expect(depthOf(tree)).toBe(2)
  })
  it('has no node for nothing', () => expect(layerTree([{ wei: 0n, path: [] }])).toEqual([]))
})
