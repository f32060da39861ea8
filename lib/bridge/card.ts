import type { GuardCard } from '../core/guardChannel.ts'

const SHOWN_MS = 12_000

interface Look {
  back: string
  text: string
  line: string
}

const LIGHT: Look = { back: '#ffffff', text: '#14202b', line: '#c9d3dc' }
const DARK: Look = { back: '#15202b', text: '#eef3f7', line: '#3a4a58' }

const EDGES: Readonly<Record<GuardCard['level'], string>> = {
  ok: '#2e7d5b',
  notice: '#2f6fb2',
  caution: '#b26a00',
  danger: '#c0392b',
  unknown: '#6b7b88',
}

const matches = (query: string) => typeof matchMedia === 'function' && matchMedia(query).matches

/** Styles go through the CSSOM: a page's Content-Security-Policy has no say in it. */
function element(name: string, css: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.style.cssText = css
  made.textContent = text
  return made
}

let close: (() => void) | undefined

/**
 * A small card in the corner of the page, in a closed shadow root of the isolated world. It informs and has no
 * button but its close. Below caution it leaves by itself after 12 s, unless looked at; one at a time.
 */
export function showCard(card: GuardCard): void {
  close?.()
  const look = matches('(prefers-color-scheme: dark)') ? DARK : LIGHT
  const host = element('div', 'all: initial; position: fixed; z-index: 2147483647; top: 16px; right: 16px;')
  const root = host.attachShadow({ mode: 'closed' })
  const box = element(
    'section',
    `box-sizing: border-box; display: grid; grid-template-columns: 1fr auto; gap: 4px 12px; width: 320px;
     max-width: calc(100vw - 32px); padding: 12px 12px 12px 14px; border: 1px solid ${look.line};
     border-left: 4px solid ${EDGES[card.level]}; border-radius: 8px; background: ${look.back};
     color: ${look.text}; font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 18%);`,
  )
  box.setAttribute('role', card.level === 'danger' || card.level === 'caution' ? 'alert' : 'status')
  const button = element(
    'button',
    `all: unset; cursor: pointer; padding: 2px 6px; border-radius: 4px; align-self: start; font-size: 16px;
     line-height: 1; color: ${look.text}; outline: revert;`,
    '×',
  )
  button.setAttribute('aria-label', card.dismissLabel)
  button.title = card.dismissLabel
  box.append(element('strong', 'font-weight: 600;', card.title), button)
  for (const line of card.lines) box.append(element('div', 'grid-column: 1 / -1;', line))
  root.append(box)
  document.documentElement.append(host)
  if (!matches('(prefers-reduced-motion: reduce)'))
    box.animate(
      [
        { opacity: 0, transform: 'translateY(-8px)' },
        { opacity: 1, transform: 'none' },
      ],
      160,
    )

  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close?.()
  const isLookedAt = () => box.matches(':hover, :focus-within')
  const leave = () => (isLookedAt() ? setTimeout(leave, 1_000) : shut())
  const shut = () => {
    removeEventListener('keydown', onKey, true)
    host.remove()
    if (close === shut) close = undefined
  }
  close = shut
  addEventListener('keydown', onKey, true)
  button.addEventListener('click', shut)
  if (card.level !== 'caution' && card.level !== 'danger') setTimeout(leave, SHOWN_MS)
}
