import { testIds } from '../../../components/testIds'
import type { Session } from './session'
import type { Surroundings } from './surroundings'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

const CHAINS_ON = `[...document.querySelectorAll('[data-testid^="chain-on-"]')].filter(box => box.checked).map(box => box.dataset.testid)`

/** Sets, on the options page as a person would, the devnet as the only chains. */
export async function setDevnet(session: Session, { rpcUrls }: Surroundings): Promise<void> {
  const options = await session.openExtension('options')
  for (const [chainId, url] of Object.entries(rpcUrls)) {
    await options.fill(url, testIds.rpcUrl(Number(chainId)))
    await options.press('Enter', testIds.rpcUrl(Number(chainId)))
  }
  const kept = Object.keys(rpcUrls).map(chainId => testIds.chainOn(Number(chainId)))
  const others = (await options.evaluate<string[]>(CHAINS_ON)).filter(id => !kept.includes(id))
  for (const id of others) await options.click(id)
  await waitFor('the other chains to be off', async () => {
    return (await options.evaluate<string[]>(CHAINS_ON)).length === kept.length
  })
  await options.close()
}

/** How long a request waits for its verdict, in seconds. */
export async function setBudget(session: Session, seconds: string): Promise<void> {
  const options = await session.openExtension('options')
  await options.fill(seconds, testIds.guardBudget)
  await options.press('Enter', testIds.guardBudget)
  await options.close()
}

/** The text on the toolbar icon; asked on a page of the extension. */
export function badgeText(extensionPage: Tab): Promise<string> {
  return extensionPage.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})')
}
