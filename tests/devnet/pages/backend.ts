import type { PageProvider, RpcRequest } from './window'

/** Whose wallet it is: given by the test in the address. */
export const account = new URLSearchParams(location.search).get('account') ?? ''

window.heard = []

/** Answers as a wallet would whose person always agrees, and keeps what it heard. */
export function answer({ method, params }: RpcRequest): unknown {
  if (method === 'eth_chainId') return '0x1'
  if (method === 'net_version') return '1'
  if (method === 'eth_accounts' || method === 'eth_requestAccounts') return [account]
  window.heard.push(JSON.parse(JSON.stringify({ method, params })))
  return `done ${method}`
}

/** Keeps the provider that is announced under this name, as a dapp would; `announce` does it once more when asked. */
export function listenFor(rdns: string): void {
  window.addEventListener('eip6963:announceProvider', event => {
    const { info, provider } = (event as CustomEvent).detail
    if (info.rdns === rdns) window.provider ??= provider
  })
}

export function announce(rdns: string, provider: PageProvider): void {
  const info = { uuid: crypto.randomUUID(), name: rdns, icon: 'data:,', rdns }
  const say = () =>
    window.dispatchEvent(
      new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }),
    )
  window.addEventListener('eip6963:requestProvider', say)
  say()
}
