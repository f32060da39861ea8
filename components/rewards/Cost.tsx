import { mulDivDown } from '@/lib/core/wad'
import { costBasis } from '@/lib/finance/rewards/costBasis'
import { RAY, worthOf } from '@/lib/finance/rewards/rewards'
import { formatAmount } from '@/lib/format/amount'
import { formatFiatAmount } from '@/lib/format/fiatAmount'
import type { Earning } from '@/lib/state/earnings'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

const RAY_PER_WAD = 10n ** 9n

/** What the holdings of one token were worth when they came in, beside what they are worth now. */
export function Cost({ all }: { all: readonly Earning[] }) {
  const t = useWords()
  const { currency, hideBalances } = useSettings(settings => settings)
  const tables = all.flatMap(({ table }) => (table?.basis === 'history' ? [table] : []))
  const costs = tables.map(({ rows }) => costBasis(rows))
  const sharesWei = costs.reduce((sum, cost) => sum + cost.sharesWei, 0n)
  const costWei = costs.reduce((sum, cost) => sum + cost.costWei, 0n)
  // An account that sold all knows the rate of that day only.
  const [youngest] = tables.flatMap(({ rows }) => rows.at(-1) ?? []).sort((a, b) => b.atS - a.atS)
  const rateRay = youngest?.rateRay
  if (tables.length < all.length || sharesWei <= 0n || rateRay === undefined)
    return <p className="muted small">{t('rewards.basis.unknown')}</p>
  const { language } = t
  const coin = all[0]?.token.underlying ?? ''
  const averageRay = mulDivDown(costWei, RAY, sharesWei)
  const costFiat = costs.map(cost => cost.costFiatWei)
  const rate = (ray: bigint) => `${formatAmount(ray / RAY_PER_WAD, { language })} ${coin}`
  const amount = (wei: bigint, isChange = false) =>
    hideBalances ? t('common.hidden') : `${formatAmount(wei, { language, isChange })} ${coin}`
  const fiatWei = costFiat.reduce<bigint | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0n,
  )
  const fiat = fiatWei === undefined ? t('common.unknown') : formatFiatAmount(fiatWei, { currency, language })
  const facts = [
    ['average', rate(averageRay)],
    ['now', rate(rateRay)],
    ['cost', amount(costWei)],
    ['costFiat', hideBalances ? t('common.hidden') : fiat],
    ['gained', amount(worthOf(sharesWei, rateRay) - costWei, true)],
  ] as const
  return (
    <>
      <dl className="facts" data-testid={testIds.cost}>
        {facts.map(([name, text]) => (
          <div className="facts-row" key={name}>
            <dt>{t(`rewards.basis.${name}`)}</dt>
            <dd data-testid={testIds.costFact(name)}>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">{t('rewards.basis.lead')}</p>
    </>
  )
}
