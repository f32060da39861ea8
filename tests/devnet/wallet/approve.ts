import { loadConfig } from './config'
import { extension } from './extension'
import { APPROVAL_PORT, type Decision, type RpcRequest } from './messages'

const PING_MS = 10_000

const find = <T extends HTMLElement>(testId: string) => {
  const element = document.querySelector<T>(`[data-testid="${testId}"]`)
  if (!element) throw new Error(`approve.html has no ${testId}`)
  return element
}

const id = new URLSearchParams(location.search).get('id') ?? ''
const port = extension.runtime.connect({ name: `${APPROVAL_PORT}:${id}` })
setInterval(() => port.postMessage('ping'), PING_MS)

port.onMessage.addListener(message => {
  const { request, origin } = message as { request: RpcRequest; origin: string }
  find('wallet-method').textContent = request.method
  find('wallet-origin').textContent = origin
  find('wallet-params').textContent = JSON.stringify(request.params, null, 2)
  if (request.method === 'eth_requestAccounts' || request.method === 'wallet_requestPermissions') {
    void offerAccounts()
  }
})

/** One checkbox per account of the wallet; the first is chosen. */
async function offerAccounts(): Promise<void> {
  const list = find('wallet-accounts')
  const { accounts } = await loadConfig()
  list.append(
    ...accounts.map((account, index) => {
      const label = document.createElement('label')
      const box = document.createElement('input')
      box.type = 'checkbox'
      box.value = account
      box.checked = index === 0
      label.append(box, account)
      return label
    }),
  )
  list.hidden = false
}

function chosenAccounts(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(box => box.value)
}

function answer(decision: Decision): void {
  port.postMessage(decision)
  setTimeout(() => window.close(), 50)
}

find('wallet-approve').addEventListener('click', () => answer({ approved: true, accounts: chosenAccounts() }))
find('wallet-reject').addEventListener('click', () => answer({ approved: false }))
