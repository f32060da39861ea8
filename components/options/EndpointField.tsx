import { useId, useState } from 'react'
import type { Chain } from '@/lib/chains/defineChain'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { parseEndpoint } from './parseEndpoint.ts'
import { type EndpointAnswer, useEndpointCheck } from './useEndpointCheck.ts'

const FINE: ReadonlySet<EndpointAnswer> = new Set(['checking', 'answers'])

const ANSWERS = {
  checking: 'options.endpointChecking',
  answers: 'options.endpointAnswers',
  unreachable: 'options.endpointProblems.unreachable',
  wrongChain: 'options.endpointProblems.wrongChain',
  notAnEndpoint: 'options.endpointProblems.notAnEndpoint',
  unasked: 'options.endpointProblems.unasked',
} as const satisfies Record<EndpointAnswer, string>

/**
 * The person's own endpoint of a chain. Its shape is checked while typing; it is kept when the
 * field is left, and asked at once. One that serves another chain gives way again to what was kept before.
 */
export function EndpointField({ chain }: { chain: Chain }) {
  const t = useWords()
  const id = useId()
  const kept = useSettings(settings => settings.rpcUrls[chain.id])
  const [text, setText] = useState(kept ?? '')
  const parsed = parseEndpoint(text)
  const { said, check, forget } = useEndpointCheck(chain.id)
  const keep = async () => {
    if ('problem' in parsed || parsed.url === kept) return
    const { url } = parsed
    await keepEndpoint(chain.id, url)
    if (!url) return forget()
    if ((await check(url)) === 'wrongChain') await keepEndpoint(chain.id, kept)
  }
  const shape = 'problem' in parsed ? parsed.problem : undefined
  // What was said of another text than the one in the field is no longer meant.
  const answer = said && 'url' in parsed && parsed.url === said.url ? said : undefined
  const isProblem = shape !== undefined || (answer !== undefined && !FINE.has(answer.answer))
  const words = () => {
    if (shape) return t(`options.endpointProblems.${shape}`)
    if (answer) return t(ANSWERS[answer.answer], { host: new URL(answer.url).host })
    if (kept) return t('options.ownEndpoint', { host: new URL(kept).host })
    return t('options.publicHosts', { hosts: new Intl.ListFormat(t.language).format(hosts) })
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
        aria-invalid={isProblem}
        aria-describedby={`${id}-state`}
        data-testid={testIds.rpcUrl(chain.id)}
      />
      <p
        className={isProblem ? 'problem small' : 'muted small'}
        role="status"
        data-answer={answer?.answer}
        id={`${id}-state`}
        data-testid={testIds.rpcState(chain.id)}
      >
        {words()}
      </p>
    </div>
  )
}

function keepEndpoint(chainId: number, url: string | undefined): Promise<void> {
  return changeSettings(settings => {
    const { [chainId]: _old, ...others } = settings.rpcUrls
    return { ...settings, rpcUrls: url ? { ...others, [chainId]: url } : others }
  })
}
