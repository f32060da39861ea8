import { type FormEvent, useId, useRef, useState } from 'react'
import { send } from '@/lib/io/send'
import type { ResponseOf } from '@/lib/messaging/protocol'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { normalName } from './normalName.ts'

type Answer = ResponseOf<'accounts.add'> | { ok: false; problem: 'no-answer' }
type Problem = Extract<Answer, { ok: false }>['problem']

/** The background did not answer: said like any other problem, so that the person can try again. */
const noAnswer = (): Answer => ({ ok: false, problem: 'no-answer' })

const NO_NAME: Answer = { ok: false, problem: 'not-an-address' }

/** An address or an ENS name to watch. The background checks it; what it objects to stands under the field. */
export function AddAccount({ onAdded }: { onAdded?: () => void }) {
  const t = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [input, setInput] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [isBusy, setIsBusy] = useState(false)
  const isPaused = useSettings(settings => settings.isPaused)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    const name = await normalName(input)
    const answer: Answer =
      name === undefined ? NO_NAME : await send('accounts.add', { input: name }).catch(noAnswer)
    setIsBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    setInput('')
    // Another may follow; the button is off again and could not keep the focus.
    field.current?.focus()
    onAdded?.()
  }

  return (
    <form className="add-account" onSubmit={submit} data-testid={testIds.addAccount}>
      <label htmlFor={id}>{t('accounts.addLabel')}</label>
      <span className="field-row">
        <input
          ref={field}
          id={id}
          className="field"
          value={input}
          onChange={event => setInput(event.target.value)}
          placeholder="0x… / name.eth"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          data-testid={testIds.addAccountInput}
        />
        <button
          type="submit"
          className="button"
          disabled={input.trim() === ''}
          aria-disabled={isBusy}
          data-testid={testIds.addAccountSubmit}
        >
          {isBusy ? t('accounts.adding') : t('accounts.add')}
        </button>
      </span>
      <p className="problem small" role="status" id={`${id}-problem`} data-testid={testIds.addAccountProblem}>
        {problem &&
          t(
            isPaused && problem === 'rpc-unavailable'
              ? 'errors.byName.PausedError'
              : `accounts.errors.${problem}`,
          )}
      </p>
    </form>
  )
}
