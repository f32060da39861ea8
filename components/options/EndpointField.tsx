import { useId, useState } from 'react'
import type { Chain } from '@/lib/chains/defineChain'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { parseEndpoint } from './parseEndpoint.ts'

/** The person's own endpoint of a chain. Its shape is checked while typing; kept when the field is left. */
export function EndpointField({ chain }: { chain: Chain }) {
  const t = useWords()
  const id = useId()
  const kept = useSettings(settings => settings.rpcUrls[chain.id])
  const [text, setText] = useState(kept ?? '')
  const parsed = parseEndpoint(text)
  const problem = 'problem' in parsed ? parsed.problem : undefined
  const keep = () => {
    if ('problem' in parsed || parsed.url === kept) return
    const { url } = parsed
    void changeSettings(settings => {
      const { [chain.id]: _old, ...others } = settings.rpcUrls
      return { ...settings, rpcUrls: url ? { ...others, [chain.id]: url } : others }
    })
  }
  const hosts = chain.rpcUrls.map(url => new URL(url).host)
  return (
    <div className="endpoint">
      <label className="visually-hidden" htmlFor={id}>
        {t('options.endpointOf', { chain: chain.name })}
      </label>
      <input
        id={id}
        className="field"
        type="url"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        placeholder={hosts.length > 0 ? t('options.publicEndpoints') : 'https://'}
        value={text}
        onChange={event => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={event => event.key === 'Enter' && keep()}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-state`}
        data-testid={testIds.rpcUrl(chain.id)}
      />
      <p
        className={problem ? 'problem small' : 'muted small'}
        role="status"
        id={`${id}-state`}
        data-testid={testIds.rpcState(chain.id)}
      >
        {problem
          ? t(`options.endpointProblems.${problem}`)
          : kept
            ? t('options.ownEndpoint', { host: new URL(kept).host })
            : t('options.publicHosts', { hosts: new Intl.ListFormat(t.language).format(hosts) })}
      </p>
    </div>
  )
}
