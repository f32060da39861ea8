import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { resolveLanguage } from '@/lib/i18n/resolveLanguage'
import { loadRegistry } from '@/lib/state/registry'
import { accounts, loans, positions, reviews, settings, snapshot } from '@/lib/state/stores'
import { keepTheme } from '@/lib/state/theme'
import { speak } from '@/lib/state/words'

/**
 * Draws a page of the extension: reads what is stored in one go, so that the first frame already holds it, then
 * follows theme and language by itself.
 */
export async function startPage(page: ReactNode): Promise<void> {
  const stored = [settings, accounts, snapshot, positions, loans, reviews]
  await Promise.all([loadRegistry(), ...stored.map(item => item.load())])
  await follow()
  settings.store.subscribe(follow)
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  createRoot(root).render(<StrictMode>{page}</StrictMode>)
}

async function follow(): Promise<void> {
  const { theme, language } = settings.store.getState()
  keepTheme(theme)
  const spoken = resolveLanguage(language, navigator.languages)
  await speak(spoken)
  document.documentElement.lang = spoken
}
