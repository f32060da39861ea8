import { testIds } from '../../../components/testIds'
import type { Session } from './session'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

/** Opens the popup and confirms the account that a page told of. */
export async function openPopupFor(session: Session, account: string): Promise<Tab> {
  const popup = await session.openExtension('popup')
  await waitFor('the account to be known', async () => {
    if (await popup.has(testIds.confirmSeen(account))) await popup.click(testIds.confirmSeen(account))
    return popup.has(testIds.row('stETH', 1))
  })
  return popup
}

const BEGINS_WITHIN_MS = 500

/** Asks for fresh numbers and waits until they are there. */
export async function refresh(popup: Tab): Promise<void> {
  const isBusy = async () => (await popup.attribute('data-busy', testIds.refresh)) === 'true'
  await popup.click(testIds.refresh)
  // It shows a moment after the click that it began; a very quick one may have ended by then.
  await waitFor('the refresh to begin', isBusy, BEGINS_WITHIN_MS).catch(() => undefined)
  await waitFor('the refresh to end', async () => !(await isBusy()))
}

/** The exact amount behind a shown one: its title, in the token's smallest unit. Undefined when it is not known. */
export async function exactAmount(tab: Tab, ...path: string[]): Promise<bigint | undefined> {
  const title = await tab.attribute('title', ...path)
  return title === null ? undefined : readAmount(title)
}

/** "1,234.5 ETH" → wei of eighteen decimals; undefined for what is no number. */
export function readAmount(text: string): bigint | undefined {
  const match = /^([+−-]?)([\d,]+)(?:\.(\d+))?/.exec(text.trim())
  if (!match) return undefined
  const [, sign, whole = '', fraction = ''] = match
  const wei = BigInt(whole.replaceAll(',', '')) * 10n ** 18n + BigInt(fraction.padEnd(18, '0').slice(0, 18))
  return sign === '' || sign === '+' ? wei : -wei
}
