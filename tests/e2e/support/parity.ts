import { setTimeout as sleep } from 'node:timers/promises'
import type { RecordedRequest } from '../../devnet/recorder'
import type { ChromiumSession } from './chromium'
import { forgetRequests, type Surroundings, TEST_DAPP, walletRequests } from './surroundings'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

/** What one step of the walk led to: what reached the wallet, and what the page shows of the answer. */
export interface Step {
  id: string
  reached: RecordedRequest[]
  shown: string
}

/** The wallet takes another in each document. */
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** A page is done when it has said the same for so long and no wallet window is open. */
const QUIET_MS = 600
/** Some buttons ask the wallet for nothing: so long it may take until one does. */
const ASKS_WITHIN_MS = 2_500
const LONGEST_MS = 10_000

/** Walks MetaMask's test dapp, saying yes to all that the wallet asks. */
export async function walkTestDapp(
  session: ChromiumSession,
  around: Surroundings,
  buttons: readonly string[],
): Promise<Step[]> {
  const page = await session.open(TEST_DAPP)
  await waitFor('the wallet to be found', async () => (await page.allText()).includes('Test Wallet'))
  await settled(session, page)
  const steps: Step[] = []
  for (const id of buttons) {
    await forgetRequests(around)
    await page.evaluate(`void document.getElementById('${id}').click()`)
    const shown = await answered(session, around, page)
    steps.push({ id, reached: await walletRequests(around), shown })
  }
  return steps
}

/** Each is a page of the test dapp that sends one request as it is written in its address. */
export async function sendSingly(
  session: ChromiumSession,
  around: Surroundings,
  requests: readonly { method: string; params: unknown }[],
): Promise<Step[]> {
  const steps: Step[] = []
  for (const { method, params } of requests) {
    await forgetRequests(around)
    const query = `method=${method}&params=${encodeURIComponent(JSON.stringify(params))}`
    const page = await session.open(`${TEST_DAPP}request.html?${query}`)
    const shown = await answered(session, around, page)
    steps.push({ id: `${method} ${JSON.stringify(params)}`, reached: await walletRequests(around), shown })
    await page.close()
  }
  return steps
}

/** A judged request may be long on its way to the wallet; the page says nothing meanwhile. */
async function answered(session: ChromiumSession, around: Surroundings, page: Tab): Promise<string> {
  const reached = async () => (await walletRequests(around)).length > 0
  await waitFor('a request', reached, ASKS_WITHIN_MS).catch(() => undefined)
  return settled(session, page)
}

async function settled(session: ChromiumSession, page: Tab): Promise<string> {
  const endMs = Date.now() + LONGEST_MS
  let shown = ''
  let sinceMs = Date.now()
  while (Date.now() < endMs) {
    await sleep(50)
    const isAsked = await approve(session)
    const now = await page.allText()
    if (isAsked || now !== shown) sinceMs = Date.now()
    shown = now
    if (Date.now() - sinceMs > QUIET_MS) break
  }
  return shown.replaceAll(UUID, '<uuid>')
}

/** Says yes in the wallet's window, if one is open. */
async function approve(session: ChromiumSession): Promise<boolean> {
  const window = session.context.pages().find(page => page.url().includes('/approve.html'))
  if (!window) return false
  // It may close while it is clicked.
  await window
    .getByTestId('wallet-approve')
    .click({ timeout: 1_000 })
    .catch(() => undefined)
  return true
}
