import type { Page } from '@playwright/test'

interface Used {
  familyName: string
  isCustomFont: boolean
}

/** Fonts of this machine that a page uses beside those that the tests bring: with them pictures differ elsewhere. */
export async function foreignFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: SPEAKING })
  const found = new Set<string>()
  for (const nodeId of nodeIds) {
    const { fonts } = (await devtools.send('CSS.getPlatformFontsForNode', { nodeId })) as { fonts: Used[] }
    for (const { familyName, isCustomFont } of fonts) if (!isCustomFont) found.add(familyName)
  }
  await devtools.detach()
  return [...found].sort()
}

/** What may hold text. */
const SPEAKING = 'h1, h2, h3, p, span, b, a, button, dt, dd, th, td, li, label, small, summary, option, text'
