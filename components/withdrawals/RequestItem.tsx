import { inOne } from '@/lib/format/inOne'
import { shortAddress } from '@/lib/format/shortAddress'
import { formatMoment } from '@/lib/format/time'
import type { StoredRequest } from '@/lib/messaging/schemas/withdrawals'
import { findProtocol, findToken } from '@/lib/state/registry'
import { amountOf, type RequestRow } from '@/lib/state/requestRows'
import { useAccounts } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Amount } from '../ui/Amount.tsx'
import { ClaimLink } from './ClaimLink.tsx'
import { StateChip } from './StateChip.tsx'

/** One request: what is paid, where it stands, since when, until when, why less, and where it is claimed. */
export function RequestItem({ row: { list, request } }: { row: RequestRow }) {
  const t = useWords()
  const { watched } = useAccounts()
  const name = findProtocol(list.protocolId)?.name ?? list.protocolId
  const owner = watched.find(({ address }) => address === list.account)
  const say = (atS: number) => formatMoment(atS, t.language, 'both')
  const { requestedAtS, expiresAtS, askedWei, paysWei, less, state, payout } = request
  const about = [
    name,
    findToken(request.tokenId)?.symbol ?? request.tokenId,
    `#${request.id}`,
    watched.length > 1 && (owner?.label || owner?.ensName || shortAddress(list.account)),
  ]
  return (
    <li className="request" data-testid={testIds.request(list.withdrawalsId, request.id)} data-state={state}>
      <p className="request-head">
        <span className="strong">
          <Amount of={amountOf(list, paysWei ?? askedWei)} unit={payout} testId={testIds.requestPays} />
        </span>
        <StateChip state={state} testId={testIds.requestState} />
      </p>
      <p className="muted small breakable">{about.filter(Boolean).join(' · ')}</p>
      <p className="muted small">
        {requestedAtS
          ? t('withdrawals.requested', { when: say(requestedAtS) })
          : t('withdrawals.requestedUnknown')}
      </p>
      <Expected request={request} />
      {less && (
        <p className="small" data-testid={testIds.requestLess}>
          {t(`withdrawals.less.${less}`)} {t('withdrawals.asked')}{' '}
          <Amount of={amountOf(list, askedWei)} unit={payout} testId={testIds.requestAsked} />
        </p>
      )}
      {expiresAtS !== undefined && (
        <p className="small">{t('withdrawals.expires', { when: say(expiresAtS) })}</p>
      )}
      {state !== 'claimed' && <ClaimLink list={list} request={request} name={name} />}
    </li>
  )
}

function Expected({ request: { expected } }: { request: StoredRequest }) {
  const t = useWords()
  if (!expected) return null
  const { fromS, toS, wait } = expected
  const say = (atS: number) => formatMoment(atS, t.language, 'both')
  const when =
    fromS !== undefined &&
    (toS === undefined
      ? t('withdrawals.notBefore', { from: say(fromS) })
      : t('withdrawals.between', { from: say(fromS), to: say(toS) }))
  return (
    <p className="small" data-testid={testIds.requestExpected} data-wait={wait}>
      {inOne([when, t(`withdrawals.waits.${wait}`)], t)}
    </p>
  )
}
