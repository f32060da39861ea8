import { knownValue } from '@/lib/core/loadable'
import { mulWadDown, toWad } from '@/lib/core/wad'
import { formatAmount } from '@/lib/format/amount'
import { formatApr } from '@/lib/format/percent'
import { shortAddress } from '@/lib/format/shortAddress'
import type { TokenState } from '@/lib/messaging/schemas/snapshot'
import { findChain } from '@/lib/state/registry'
import type { Token } from '@/lib/tokens/defineToken'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

interface Props {
  token: Token
  chainId: number
  state: TokenState | undefined
}

/** What the registry knows of a token, how many there are, and where it knows it from. */
export function TokenFacts({ token, chainId, state }: Props) {
  const t = useWords()
  const supplyWei = knownValue(state?.supplyWei)
  const apr = knownValue(state?.apr)
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
        {token.accrual !== 'none' && apr && (
          <>
            <dt>{t('token.apr', { days: 7 })}</dt>
            <dd data-testid={testIds.weekApr}>
              {apr.weekBps === undefined ? t('common.unknown') : formatApr(apr.weekBps, t.language)}
            </dd>
            <dt>{t('token.aprFrom')}</dt>
            <dd className="breakable" data-testid={testIds.aprFrom}>
              {state?.apr && 'source' in state.apr && state.apr.source}
            </dd>
          </>
        )}
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
          {[...new Set([...(deployment?.sources ?? []), ...token.sources])].map(source => (
            <li key={source} className="breakable">
              {source}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
