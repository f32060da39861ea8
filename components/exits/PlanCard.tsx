import { deviationBps } from '@/lib/core/bps'
import type { Plan, PlanPart } from '@/lib/finance/exits/planExit'
import { formatBps, formatNumber } from '@/lib/format/percent'
import type { Exits } from '@/lib/messaging/schemas/exits'
import type { ExitPlan } from '@/lib/state/exitPlan'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { useMoney } from './useMoney.ts'
import { whenText } from './whenText.ts'

interface Props {
  plan: ExitPlan
  exits: Exits
  symbol: string
  unit: string
  isHurried: boolean
}

/** The plan in one sentence, what it is worth, and where selling and waiting are worth the same. */
export function PlanCard({ plan, exits, symbol, unit, isHurried }: Props) {
  const t = useWords()
  const { best } = plan
  if (!best)
    return (
      <p className="exit-plan" data-testid={testIds.exitPlan}>
        {t(isHurried ? 'exits.plan.none' : 'exits.plan.noneYet')}
      </p>
    )
  const waits = best.parts.some(({ kind }) => kind === 'queue')
  return (
    <div
      className="exit-plan"
      data-testid={testIds.exitPlan}
      data-ways={best.parts.map(p => p.kind).join('+')}
    >
      <PlanSentence plan={best} exits={exits} symbol={symbol} unit={unit} />
      <PlanWorth plan={plan} best={best} exits={exits} unit={unit} />
      <BreakEvenLines plan={plan} exits={exits} />
      {waits && <p className="small muted">{t('exits.plan.wider')}</p>}
    </div>
  )
}

/** Where selling and waiting are worth the same, in days and in discount. */
function BreakEvenLines({ plan: { breakEven }, exits }: Pick<Props, 'plan' | 'exits'>) {
  const t = useWords()
  if (!breakEven) return null
  const { days, discountBps } = breakEven
  if (exits.aprBps === undefined) return <p className="small muted">{t('exits.plan.noApr')}</p>
  return (
    <div className="small muted" data-testid={testIds.exitBreakEven}>
      {days !== undefined && (
        <p>{t('exits.plan.days', { days: formatNumber(days, t.language, days < 10 ? 1 : 0) })}</p>
      )}
      {discountBps !== undefined && <p>{t('exits.plan.discount', { bps: size(discountBps, t.language) })}</p>}
    </div>
  )
}

/** Without a sign: the sentence says "under". */
const size = (bps: number, language: 'en' | 'zh-CN') => formatBps(bps, language).replace('+', '')

function PlanSentence({ plan, exits, symbol, unit }: { plan: Plan } & Omit<Props, 'plan' | 'isHurried'>) {
  const t = useWords()
  const money = useMoney()
  const say = ({ kind, id, amountWei, receiveWei, fromS, toS }: PlanPart) =>
    t(`exits.plan.${kind === 'market' ? 'sell' : kind}`, {
      amount: money(amountWei, symbol),
      receives: money(receiveWei, unit),
      venue: exits.out.find(way => way.id === id)?.name ?? id,
      wait: whenText({ fromS, toS }, t),
    })
  const parts = plan.parts.map(say).reduceRight((second, first) => t('exits.plan.join', { first, second }))
  const text = t('exits.plan.whole', { parts })
  return <p className="exit-sentence">{text.charAt(0).toLocaleUpperCase() + text.slice(1)}</p>
}

function PlanWorth({ plan, best, exits, unit }: { plan: ExitPlan; best: Plan; exits: Exits; unit: string }) {
  const t = useWords()
  const money = useMoney()
  const { allMarket, isGasWhole } = plan
  const soldWei =
    allMarket?.receiveWei === undefined
      ? undefined
      : allMarket.receiveWei - ((exits.isGasElse ? undefined : allMarket.gasWei) ?? 0n)
  const gainWei = soldWei === undefined ? 0n : best.worthWei - soldWei
  if (!exits.fullWei) return null
  return (
    <div className="small">
      <p>
        {t(isGasWhole ? 'exits.plan.worth' : 'exits.plan.worthSomeGas', {
          amount: money(best.worthWei, unit),
          bps: formatBps(deviationBps(best.worthWei, exits.fullWei), t.language),
        })}
      </p>
      {gainWei > 0n && <p>{t('exits.plan.gain', { amount: money(gainWei, unit) })}</p>}
    </div>
  )
}
