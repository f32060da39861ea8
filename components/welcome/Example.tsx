import { useState } from 'react'
import { send } from '@/lib/io/send'
import { useAct } from '../hooks/useAct.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { NotDone } from '../ui/NotDone.tsx'
import { softOff } from '../ui/softOff.ts'
import { EXAMPLE_ACCOUNT } from './exampleAccount.ts'

/** A public account to look at, for who would rather not type an own one yet. */
export function Example({ onAdded }: { onAdded: () => void }) {
  const t = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const { act, hasFailed } = useAct()
  const add = async () => {
    setIsBusy(true)
    await act(async () => {
      const answer = await send('accounts.add', { input: EXAMPLE_ACCOUNT, label: t('welcome.exampleLabel') })
      if (!answer.ok) throw new Error(answer.problem)
      onAdded()
    })
    setIsBusy(false)
  }
  return (
    <>
      <button type="button" className="link" {...softOff(isBusy, add)} data-testid={testIds.tryExample}>
        {t('welcome.example')}
      </button>
      <NotDone hasFailed={hasFailed} />
    </>
  )
}
