import { knownValue } from '@/lib/core/loadable'
import { mulWadDown, toWad } from '@/lib/core/wad'
import { formatAmount } from '@/lib/format/amount'
import { shortAddress } from '@/lib/format/shortAddress'
import type { TokenState } from '@/lib/messaging/schemas/snapshot'
import { findChain } from '@/lib/state/registry'
import type { Token } from '@/lib/tokens/defineToken'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  token: Token
  chainId: number
  state: TokenState | undefined
}

/** What the registry knows of a token, how many there are, and where it knows it from. */
export function TokenFacts({ token, chainId, state }: Props) {
  const t = useWords()
  const supplyWei = knownValue(state?.supplyWei)
  const rateWad = knownValue(state?.exchangeRateWad)
  const amount = (wei: bigint, unit: string) => `${formatAmount(wei, { language: t.language })} ${unit}`
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
        <dt>{t('token.supply')}</dt>
        <dd>
          {supplyWei === undefined
            ? t('common.unknown')
            : amount(toWad(supplyWei, token.decimals), token.symbol)}
        </dd>
        <dt>{t('token.supplyWorth')}</dt>
        <dd>
          {supplyWei === undefined || rateWad === undefined
            ? t('common.unknown')
            : amount(mulWadDown(toWad(supplyWei, token.decimals), rateWad), token.underlying)}
        </dd>
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
