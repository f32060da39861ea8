import type { Session } from './session'
import { DAPP } from './surroundings'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

/** What the sample dapp says of the last thing it asked. */
export interface DappOutcome {
  status: string
  result?: string
  code?: string
  message?: string
}

/** Opens the sample dapp and connects the wallet's first account, as a person would. */
export async function connectDapp(session: Session, url = DAPP): Promise<Tab> {
  const dapp = await session.open(url)
  await dapp.click('dapp-connect')
  await approveInWallet(session)
  await dapp.text('dapp-account')
  return dapp
}

export async function approveInWallet(session: Session): Promise<void> {
  await answerWallet(session, 'wallet-approve')
}

export async function rejectInWallet(session: Session): Promise<void> {
  await answerWallet(session, 'wallet-reject')
}

async function answerWallet(session: Session, button: string): Promise<void> {
  const wallet = await session.walletWindow()
  // The window listens once it has heard what is asked: an earlier click is lost.
  await waitFor('the wallet to know what is asked', async () => (await wallet.text('wallet-method')) !== '')
  await wallet.click(button)
  await waitFor('the wallet to close', async () => (await session.countWindows('wallet')) === 0)
}

/** Presses one of the dapp's buttons: an id of tests/devnet/dapp/actions. */
export async function ask(dapp: Tab, action: string, amount = '1'): Promise<void> {
  await dapp.fill(amount, 'dapp-amount')
  await dapp.click(`dapp-${action}`)
}

/** Waits until the dapp knows how it ended. */
export async function outcomeOf(dapp: Tab): Promise<DappOutcome> {
  const status = await waitFor('the dapp to have an answer', async () => {
    const now = await dapp.attribute('data-status', 'dapp-outcome')
    return (now === 'done' || now === 'failed') && now
  })
  if (status === 'done') return { status, result: await dapp.text('dapp-result') }
  return {
    status,
    code: await dapp.text('dapp-error-code'),
    message: await dapp.text('dapp-error-message'),
  }
}

/** The calls of the last request as they left the page. */
export async function askedCalls(dapp: Tab): Promise<{ to: string; data: string; value: string }[]> {
  return JSON.parse((await dapp.attribute('data-calls', 'dapp-asked')) ?? '[]')
}
