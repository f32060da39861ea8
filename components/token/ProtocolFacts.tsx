import { knownValue } from '@/lib/core/loadable'
import { inOne } from '@/lib/format/inOne'
import { formatPercent } from '@/lib/format/percent'
import type { TokenState } from '@/lib/messaging/schemas/snapshot'
import { findProtocol } from '@/lib/state/registry'
import type { Token } from '@/lib/tokens/defineToken'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

interface Props {
  token: Token
  chainId: number
  state: TokenState | undefined
}

/** How a holder leaves, what it costs, and what happened before: as the registry has it, each with where it was read. */
export function ProtocolFacts({ token, chainId, state }: Props) {
  const t = useWords()
  const protocol = findProtocol(token.protocol)
  const audits = protocol?.audits
  const { redemption, saidFee } = protocol?.tokens[token.id] ?? {}
  const feeBps = knownValue(state?.feeBps)
  const percent = feeBps ?? saidFee?.bps
  const deployment = token.addresses[chainId]
  const isLegacy = token.status === 'legacy' || deployment?.status === 'legacy'
  const isCopy = deployment && chainId !== token.homeChainId && !deployment.isIssued
  const leave = isCopy ? 'bridge' : token.leave
  return (
    <section className="card">
      <h2>{t('registry.protocol', { name: protocol?.name ?? token.protocol })}</h2>
      {isLegacy && <p className="small">{t('registry.legacy')}</p>}
      {token.caveat && <p className="small">{t(`registry.caveats.${token.caveat}`)}</p>}
      <dl className="facts">
        <dt>{t('registry.leaving')}</dt>
        <dd>{t(`registry.leave.${leave}`)}</dd>
        {redemption && (
          <>
            <dt>{t('registry.redeeming')}</dt>
            <dd>{t(`registry.redemption.${redemption}`)}</dd>
          </>
        )}
        {token.accrual !== 'none' && (
          <>
            <dt>{t('registry.fee')}</dt>
            <dd data-testid={testIds.fee}>
              {percent === undefined
                ? t('common.unknown')
                : t(feeBps === undefined ? 'registry.saidFee' : 'registry.toldFee', {
                    percent: formatPercent(percent, t.language),
                  })}
            </dd>
          </>
        )}
        <dt>{t('registry.governed')}</dt>
        <dd>
          {protocol?.governance
            ? t(`registry.governance.${protocol.governance.kind}`)
            : t('registry.governanceUnknown')}
        </dd>
      </dl>
      <ul className="small">
        {protocol?.appUrl && <Source href={protocol.appUrl} text={t('registry.app')} />}
        {protocol?.countedSince && (
          <li>{t('registry.countedSince', { date: protocol.countedSince.date })}</li>
        )}
        {audits && <Source href={audits.url} text={t('registry.audits', { readOn: audits.readOn })} />}
        {protocol?.governance && (
          <Source
            href={protocol.governance.source}
            text={inOne(
              [t('registry.governed'), t('registry.readOn', { date: protocol.governance.readOn })],
              t,
            )}
          />
        )}
        {protocol?.dashboards && <Source href={protocol.dashboards.url} text={t('registry.dashboards')} />}
        {audits?.first && <li>{t('registry.firstAudit', { month: audits.first })}</li>}
        {protocol?.incidents?.map(({ id, date, source, readOn }) => (
          <Source
            key={id}
            href={source}
            text={t('registry.happened', {
              date,
              what: t(`registry.incidents.${id}`),
              readOn: t('registry.readOn', { date: readOn }),
            })}
          />
        ))}
      </ul>
    </section>
  )
}

function Source({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    </li>
  )
}
