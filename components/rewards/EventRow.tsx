import { fiatOf } from '@/lib/finance/rewards/table'
import { formatAmount, formatExact } from '@/lib/format/amount'
import { formatFiatAmount } from '@/lib/format/fiatAmount'
import { formatNumber } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import { findChain } from '@/lib/state/registry'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import type { Event } from './events.ts'

/** Rates as everywhere: what 18 decimals say is in the title. */
const RAY_PER_WAD = 10n ** 9n

/** One thing that happened: what and when, how much and its worth then, the balance after it and the rate. */
export function EventRow({ event }: { event: Event }) {
  const t = useWords()
  const isHidden = useSettings(settings => settings.hideBalances)
  const { row, earning, currency } = event
  const { token, position } = earning
  const { language } = t
  const fiatWei = fiatOf(row)
  const hidden = t('common.hidden')
  const amount = `${formatAmount(row.amountWei, { language, isChange: true })} ${token.underlying}`
  const rateWad = row.rateRay / RAY_PER_WAD
  return (
    <tr data-type={row.type}>
      <th scope="row">
        <span className="event-what">
          {t(`rewards.types.${row.type}`)} <span className="muted">{token.symbol}</span>
        </span>
        <span className="muted small">{formatMoment(row.atS, language, 'both')}</span>
        <span className="muted small">
          <Where event={event} />
          {token.homeChainId !== position.chainId && ` · ${findChain(position.chainId)?.name}`}
        </span>
      </th>
      <td>
        <span
          className={row.amountWei > 0n ? 'gain' : row.amountWei < 0n ? 'loss' : undefined}
          title={isHidden ? undefined : `${formatExact(row.amountWei, language)} ${token.underlying}`}
        >
          {isHidden ? hidden : amount}
        </span>
        <span className="muted small">
          {fiatWei === undefined
            ? t('common.unknown')
            : isHidden
              ? hidden
              : formatFiatAmount(fiatWei, { currency, language, isChange: true })}
        </span>
      </td>
      <td>
        <span>{isHidden ? hidden : formatAmount(row.balanceAfterWei, { language })}</span>
        <span className="muted small" title={formatExact(rateWad, language)}>
          {formatAmount(rateWad, { language })}
        </span>
        <span className="muted small">{t(`rewards.rateFrom.${row.rateFrom}`)}</span>
      </td>
    </tr>
  )
}

/** The transaction where there is one, else the block; nothing for what was only seen. */
function Where({ event: { row, earning } }: { event: Event }) {
  const t = useWords()
  const explorer = findChain(earning.position.chainId)?.explorerUrl
  if (row.block === undefined) return t('rewards.rateFrom.seen')
  const block = t('common.block', { block: formatNumber(row.block, t.language) })
  if (!explorer) return block
  const path = row.tx ? `tx/${row.tx}` : `block/${row.block}`
  return (
    <a href={`${explorer}/${path}`} target="_blank" rel="noreferrer">
      {row.tx ? t('rewards.events.transaction') : block}
    </a>
  )
}
