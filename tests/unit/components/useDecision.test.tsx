// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDecision } from '@/components/review/useDecision'
import { change, clear, draw } from './world'

const answer = vi.fn(async () => undefined)

function Probe() {
  const { isArmed, decide } = useDecision(answer)
  return (
    <button type="button" disabled={!isArmed} onClick={() => decide('pass')}>
      go
    </button>
  )
}

beforeEach(() => {
  answer.mockClear()
  answer.mockResolvedValue(undefined)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  await clear()
  vi.useRealTimers()
})

const button = async () => (await draw(<Probe />)).querySelector('button') as HTMLButtonElement
const wait = (ms: number) => change(() => vi.advanceTimersByTime(ms))

it('arms Continue only after 0.8 s in sight', async () => {
  const go = await button()
  await wait(700)
  expect(go.disabled).toBe(true)
  await wait(200)
  expect(go.disabled).toBe(false)
  await change(() => go.click())
  expect(answer).toHaveBeenCalledExactlyOnceWith('pass')
})

it('arms it anew when the window regains the focus', async () => {
  const go = await button()
  await wait(900)
  await change(() => dispatchEvent(new Event('focus')))
  expect(go.disabled).toBe(true)
})

it('cancels on Escape, and once only, whatever comes after', async () => {
  await button()
  await change(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
  await change(() => dispatchEvent(new Event('pagehide')))
  expect(answer).toHaveBeenCalledExactlyOnceWith('cancel')
})

it('cancels when the window goes away', async () => {
  await button()
  await change(() => dispatchEvent(new Event('pagehide')))
  expect(answer).toHaveBeenCalledExactlyOnceWith('cancel')
})

it('takes another answer when the first did not arrive', async () => {
  answer.mockRejectedValueOnce(new Error('no worker'))
  await button()
  const pressEscape = () => change(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
  await pressEscape()
  await pressEscape()
  expect(answer).toHaveBeenCalledTimes(2)
})
