import { shortAddress } from '@/lib/format/shortAddress'
import { findChain } from '@/lib/state/registry'
import type { Token } from '@/lib/tokens/defineToken'
import { useWords } from '../hooks/useWords.ts'

/** What the registry knows of a token, and where it knows it from. */
export function TokenFacts({ token, chainId }: { token: Token; chainId: number }) {
  const t = useWords()
  const deployment = token.addresses[chainId]
  const explorer = findChain(chainId)?.explorerUrl
  return (
    <section className="card">
      <h2>{t('token.facts')}</h2>
      <p className="small">{t(`token.accrual.${token.accrual}`, { symbol: token.symbol })}</p>
      <dl className="facts">
        <dt>{t('token.contract')}</dt>
        <dd>
          {deployment && explorer ? (
            <a href={`${explorer}/token/${deployment.address}`} target="_blank" rel="noreferrer">
              {shortAddress(deployment.address)}
            </a>
          ) : (
            t('common.unknown')
          )}
        </dd>
        <dt>{t('token.evidence')}</dt>
        <dd>{deployment && t(`token.confidence.${deployment.confidence}`)}</dd>
      </dl>
      <details>
        <summary>{t('token.whereFrom')}</summary>
        <ul className="small muted">
          {[...(deployment?.sources ?? []), ...token.sources].map(source => (
            <li key={source} className="breakable">
              {source}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
