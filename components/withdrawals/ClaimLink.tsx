import type { RequestList, StoredRequest } from '@/lib/messaging/schemas/withdrawals'
import { findProtocol } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  list: RequestList
  request: StoredRequest
  name: string
}

/** To the protocol's own page: Mooring claims nothing itself. None where no page is known. */
export function ClaimLink({ list, request, name }: Props) {
  const t = useWords()
  const href = list.claimUrl ?? findProtocol(list.protocolId)?.appUrl
  if (!href) return null
  const says = request.state === 'claimable' ? 'claimAt' : 'openAt'
  return (
    <a
      className="claim-link"
      href={href}
      target="_blank"
      rel="noreferrer"
      data-testid={testIds.claim(list.withdrawalsId, request.id)}
    >
      {t(`withdrawals.${says}`, { name })}
      <Icon name="exit" size={14} />
      <span className="visually-hidden">{t('withdrawals.opensNew')}</span>
    </a>
  )
}
