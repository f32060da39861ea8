import type { PublicClient } from 'viem'
import { ACTIONS } from '../../devnet/dapp/actions'
import { chainClient } from './chain'
import type { RawAnswer } from './rawRequest'
import type { Session } from './session'
import type { Surroundings } from './surroundings'
import type { Tab } from './tab'
import { waitFor } from './waitFor'

/** Where the pages of tests/devnet/pages stand: a guarded host, and one on no list. */
export const PAGES = 'https://swap.cow.fi/'
export const UNLISTED_PAGES = 'https://pages.example/'

export interface RpcRequest {
  method: string
  params: unknown[]
}

export function openPage(session: Session, around: Surroundings, name: string, at = PAGES): Promise<Tab> {
  return session.open(`${at}${name}.html?account=${around.accounts[0]}`)
}

/** One of the sample dapp's requests, as its button would send it: in a discounted world it is held. */
export async function requestOf(around: Surroundings, action = 'swap-curve', amount = 10n ** 18n) {
  const account = around.accounts[0] as `0x${string}`
  const client = chainClient(around) as PublicClient
  const found = ACTIONS.find(({ id }) => id === action)
  if (!found) throw new Error(`The dapp has no action ${action}.`)
  const [transaction] = await found.build({ client, account, amount })
  if (!transaction) throw new Error(`${action} asks for nothing.`)
  const { to, data, value = 0n } = transaction
  return {
    method: 'eth_sendTransaction',
    params: [{ from: account, to, data, value: `0x${value.toString(16)}` }],
  }
}

/** Has the page's own wallet asked, without waiting; `name` keeps several answers apart. */
export async function askPage(page: Tab, request: RpcRequest, name = 'one', provider = 'window.provider') {
  const slot = `window.answer_${name}`
  await page.evaluate(`void (${slot} = undefined, ${provider}.request(${JSON.stringify(request)}).then(
    result => { ${slot} = JSON.stringify({ result }) },
    ({ code, message }) => { ${slot} = JSON.stringify({ code, message }) },
  ))`)
}

export async function pageAnswer(page: Tab, name = 'one'): Promise<RawAnswer> {
  const slot = `window.answer_${name}`
  return JSON.parse(await waitFor('an answer', () => page.evaluate<string | undefined>(slot)))
}

export function isAnswered(page: Tab, name = 'one'): Promise<boolean> {
  return page.evaluate(`window.answer_${name} !== undefined`)
}

/** What reached the page's wallet, but for questions about account and chain. */
export async function heardBy(page: Tab): Promise<RpcRequest[]> {
  return JSON.parse(await page.evaluate<string>('JSON.stringify(window.heard)'))
}

/** A dapp asks for the chain when it opens: that is how the guard knows it. */
export async function askChain(page: Tab): Promise<void> {
  await askPage(page, { method: 'eth_chainId', params: [] }, 'chain')
  await pageAnswer(page, 'chain')
}

/** Every review window is closed: the browser takes a moment. */
export async function noReview(session: Session): Promise<void> {
  await waitFor('no review window', async () => (await session.countWindows('review')) === 0)
}
