import { type RefObject, useLayoutEffect, useRef } from 'react'
import { keepScroll, readScroll } from '@/lib/state/place'

/** What comes later than the first frame (a tab that is loaded) has this long to be as tall as it was. */
const COMES_WITHIN_MS = 1_000

/**
 * The list stands where it was left when the popup opens again or a token's page is closed. Another tab begins at its
 * top. Whoever scrolls meanwhile is not pulled back.
 */
export function useKeptScroll(tab: string, isShown: boolean): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  const last = useRef(tab)
  useLayoutEffect(() => {
    const element = panel.current
    if (!isShown || !element) return
    const goal = last.current === tab ? readScroll(tab) : 0
    last.current = tab
    const keep = () => keepScroll(tab, element.scrollTop)
    element.addEventListener('scrollend', keep)
    const stop = follow(element, goal)
    return () => {
      stop()
      element.removeEventListener('scrollend', keep)
    }
  }, [tab, isShown])
  return panel
}

/** Scrolls there, again with each frame until it is tall enough, its time is over or somebody takes over. */
function follow(element: HTMLElement, goal: number): () => void {
  const endMs = performance.now() + COMES_WITHIN_MS
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  const step = () => {
    element.scrollTop = goal
    if (element.scrollTop < goal - 1 && performance.now() < endMs) frame = requestAnimationFrame(step)
  }
  for (const taken of ['wheel', 'pointerdown', 'keydown'])
    element.addEventListener(taken, stop, { once: true })
  step()
  return stop
}
