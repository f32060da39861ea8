import { type LayerNode, layerTree } from '@/lib/finance/positions/layerTree'
import { formatPercent } from '@/lib/format/percent'
import { type Stake, strandsOf } from '@/lib/state/whole'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { TotalAmount } from '../ui/TotalAmount.tsx'
import { whoMakes } from './nameOf.ts'

/** What every unit of ETH rests on, from the validators up: one tree, each layer with its risk and its way out. */
export function LayerTree({ stakes }: { stakes: readonly Stake[] }) {
  const t = useWords()
  const tree = layerTree(strandsOf(stakes))
  if (tree.length === 0) return null
  return (
    <section className="card" data-testid={testIds.layers}>
      <h2>{t('layers.title')}</h2>
      <p className="muted small">{t('layers.about')}</p>
      <Branches nodes={tree} />
      <LearnLink group="habits" topic="layers" />
    </section>
  )
}

function Branches({ nodes }: { nodes: readonly LayerNode[] }) {
  return (
    <ul className="tree">
      {nodes.map(node => (
        <li key={`${node.kind}-${node.id}`} data-testid={testIds.layer(node.kind, node.id)}>
          <Layer node={node} />
          {node.children.length > 0 && <Branches nodes={node.children} />}
        </li>
      ))}
    </ul>
  )
}

function Layer({ node }: { node: LayerNode }) {
  const t = useWords()
  const who = whoMakes(node)
  return (
    <details className="layer" data-kind={node.kind}>
      <summary>
        <span className="layer-name">
          {who !== '' && <span className="strong">{who}</span>}{' '}
          <span className={who === '' ? 'strong' : 'muted small'}>{t(`layers.kinds.${node.kind}.name`)}</span>
        </span>
        <span className="layer-size">
          <span className="strong">{formatPercent(node.bps, t.language)}</span>
          <span className="muted small">
            <TotalAmount of={{ wei: node.wei, missing: 0, isStale: false }} /> ETH
          </span>
        </span>
      </summary>
      <dl className="layer-facts small">
        <dt>{t('layers.risk')}</dt>
        <dd>{t(`layers.kinds.${node.kind}.risk`)}</dd>
        <dt>{t('layers.out')}</dt>
        <dd>{t(`layers.kinds.${node.kind}.out`)}</dd>
      </dl>
    </details>
  )
}
