import { changeSettings } from '@/lib/state/stores'
import { useBands } from '../hooks/useBands.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { BandsFields } from '../ui/BandsFields.tsx'

/** Thresholds of this token alone; taken back, those for all hold again. */
export function TokenBands({ tokenId, symbol }: { tokenId: string; symbol: string }) {
  const t = useWords()
  const bands = useBands(tokenId)
  const isOwn = useSettings(settings => settings.tokenBandsBps[tokenId] !== undefined)
  const reset = () =>
    changeSettings(settings => {
      const { [tokenId]: _own, ...others } = settings.tokenBandsBps
      return { ...settings, tokenBandsBps: others }
    })
  return (
    <details data-testid={testIds.tokenBands}>
      <summary>{t('token.bands', { symbol })}</summary>
      <BandsFields
        key={String(isOwn)}
        value={bands}
        onChange={next =>
          changeSettings(settings => ({
            ...settings,
            tokenBandsBps: { ...settings.tokenBandsBps, [tokenId]: next },
          }))
        }
      />
      {isOwn && (
        <button type="button" className="link" onClick={reset}>
          {t('token.bandsReset')}
        </button>
      )}
    </details>
  )
}
