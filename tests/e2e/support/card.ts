import type { CDPSession } from '@playwright/test'
import type { ChromiumSession } from './chromium'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

interface Node {
  nodeValue: string
  shadowRoots?: Node[]
  children?: Node[]
}

/** The words of the guard's card in the page. Its shadow root is closed in every build: only the debugger sees in. */
export async function cardText(session: ChromiumSession, tab: Tab): Promise<string> {
  const url = await tab.url()
  const page = session.context.pages().find(one => one.url() === url)
  if (!page) throw new Error(`No page ${url}.`)
  const devtools = await session.context.newCDPSession(page)
  try {
    return await waitFor('a card', () => shadowText(devtools))
  } finally {
    await devtools.detach()
  }
}

async function shadowText(devtools: CDPSession): Promise<string | undefined> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true })
  return wordsIn(root as Node, false).join(' ') || undefined
}

/** Only what stands in a shadow root: the pages of the tests have none of their own. */
function wordsIn({ nodeValue, shadowRoots = [], children = [] }: Node, isInside: boolean): string[] {
  return [
    ...(isInside && nodeValue ? [nodeValue] : []),
    ...shadowRoots.flatMap(root => wordsIn(root, true)),
    ...children.flatMap(child => wordsIn(child, isInside)),
  ]
}
