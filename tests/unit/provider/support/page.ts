import { startProvider } from '@/lib/provider/start'
import { type Claim, type Found, HANDSHAKE, type Seen, type ToBridge, type ToPage } from '@/lib/provider/wire'

export interface Payload {
  method: string
  params?: (string | Record<string, unknown>)[]
  [key: string]: unknown
}
export type Core = (payload: Payload) => Promise<unknown>
export interface Provider {
  request(payload: Payload): Promise<unknown>
  [key: string]: unknown
}
export interface FakeWindow extends EventTarget {
  ethereum?: Provider | undefined
  [name: string]: unknown
}

type Decide = (claim: Claim) => 'pass' | 'cancel' | 'wait'

/** A page with our page script in it and a bridge that the test plays. */
export function openPage(decide: Decide = () => 'pass') {
  const window = new EventTarget() as FakeWindow
  const asked: (Claim & { id: string })[] = []
  const seen: Seen[] = []
  const found: Found[] = []
  const dropped: string[] = []
  let unreadable = 0
  let port: MessagePort | undefined
  let isDead = false
  const say = (message: ToPage) => port?.postMessage(message)

  function hear(message: ToBridge) {
    if (isDead) return
    if (message[0] === 'ping') say(['pong'])
    else if (message[0] === 'seen') seen.push(message[1])
    else if (message[0] === 'found') found.push(message[1])
    else if (message[0] === 'drop') dropped.push(message[1])
    else if (message[0] === 'unreadable') unreadable++
    else {
      asked.push({ id: message[1], ...message[2] })
      const decision = decide(message[2])
      if (decision !== 'wait') say(['done', message[1], decision])
    }
  }

  window.addEventListener(HANDSHAKE, function take(event) {
    port = (event as MessageEvent).ports[0]
    window.removeEventListener(HANDSHAKE, take)
    event.stopImmediatePropagation()
    event.preventDefault()
    if (port) port.onmessage = ({ data }) => hear(data)
  })

  return {
    window,
    asked,
    seen,
    found,
    dropped,
    say,
    unreadable: () => unreadable,
    /** Our script runs here: wallets installed before were there first. */
    start: () => startProvider(window as unknown as Window),
    announce: (provider: unknown, info: object = INFO) =>
      window.dispatchEvent(
        new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }),
      ),
    fire: (name: string) => window.dispatchEvent(new Event(name)),
    die: () => {
      isDead = true
    },
    close: () => port?.close(),
  }
}
export type Page = ReturnType<typeof openPage>

export const INFO = {
  uuid: '350670db-19fa-4704-a166-e52e178b59d2',
  name: 'Test',
  icon: 'data:,',
  rdns: 'test.wallet',
}

/** Lets messages over the port and promise jobs settle. */
export const settle = (ms = 15) => new Promise(resolve => setTimeout(resolve, ms))

/** What reached the wallet. */
export function walletCore() {
  const got: Payload[] = []
  const raw: Payload[] = []
  const core: Core = payload => {
    raw.push(payload)
    got.push(structuredClone(payload))
    return Promise.resolve(`answer ${got.length}`)
  }
  return { core, got, raw }
}

export const TX = () => ({
  method: 'eth_sendTransaction',
  params: [{ from: `0x${'a1'.repeat(20)}`, to: `0x${'b2'.repeat(20)}`, value: '0x1', data: '0x12345678' }],
})
