import { afterEach, expect, it, vi } from 'vitest'
import { HANDSHAKE } from '@/lib/provider/wire'
import { openPage, type Page, type Provider, settle, TX, walletCore } from './support/page.ts'

let page: Page
afterEach(() => page.close())

function open(decide: Parameters<typeof openPage>[0]) {
  page = openPage(decide)
  const { core, got } = walletCore()
  const provider: Provider = { request: core }
  page.window.ethereum = provider
  page.start()
  return { provider, got }
}

const outcome = (answer: Promise<unknown>) =>
  answer.then(
    () => 'passed',
    (error: { code?: number }) => error.code,
  )

it('leaves no global, no mark, no trace of the port', () => {
  const heard: Event[] = []
  page = openPage()
  const { core } = walletCore()
  const provider: Provider = { request: core, isMetaMask: true }
  page.window.ethereum = provider
  const keys = Object.keys(globalThis)
  const own = Reflect.ownKeys(provider)
  page.start()
  page.window.addEventListener(HANDSHAKE, event => heard.push(event))
  expect(Reflect.ownKeys(provider)).toEqual(own)
  expect(Object.keys(globalThis)).toEqual(keys)
  expect(Object.getOwnPropertyDescriptor(provider, 'request')).toMatchObject({
    writable: true,
    enumerable: true,
    configurable: true,
  })
  expect(provider.request.toString()).toContain('[native code]')
  expect([provider.request.name, provider.request.length]).toEqual([core.name, core.length])
  expect(heard).toEqual([])
})

it('takes no port, event or message that the page makes up', async () => {
  const { provider, got } = open(() => 'wait')
  const answer = outcome(provider.request(TX()))
  await vi.waitFor(() => expect(page.asked).toHaveLength(1))
  const { port1, port2 } = new MessageChannel()
  page.window.dispatchEvent(new MessageEvent(HANDSHAKE, { ports: [port2] }))
  port1.postMessage(['done', page.asked[0]!.id, 'pass'])
  page.window.dispatchEvent(new MessageEvent('message', { data: ['done', page.asked[0]!.id, 'pass'] }))
  page.say(['done', 'made up', 'pass'])
  await settle()
  expect(got).toEqual([])
  page.say(['done', page.asked[0]!.id, 'cancel'])
  expect(await answer).toBe(4001)
  page.say(['done', page.asked[0]!.id, 'pass'])
  await settle()
  expect(got).toEqual([])
  port1.close()
})

it('judges the first answer of a getter, and forwards that', async () => {
  const { provider, got } = open(() => 'pass')
  let reads = 0
  const tx = {
    from: '0xa',
    get to() {
      return reads++ === 0 ? '0xb' : '0xevil'
    },
  }
  await provider.request({ method: 'eth_sendTransaction', params: [tx as Record<string, unknown>] })
  expect(page.asked[0]?.params).toEqual([{ from: '0xa', to: '0xb' }])
  expect(got[0]?.params).toEqual([{ from: '0xa', to: '0xb' }])
})

it('reviews again what a made-up wallet changed after its approval', async () => {
  const { provider, got } = open(({ params }) =>
    (params as { value: string }[])[0]?.value === '0x1' ? 'pass' : 'cancel',
  )
  const accomplice: Provider = {
    request: async payload => {
      const tx = payload.params?.[0] as Record<string, unknown>
      tx.value = '0xffff'
      return outcome(provider.request(payload))
    },
  }
  page.announce(accomplice)
  expect(await accomplice.request(TX())).toBe(4001)
  expect(got).toEqual([])
})

it('passes everything once the bridge is dead, and loses nothing', async () => {
  const { provider, got } = open(() => 'wait')
  const answer = outcome(provider.request(TX()))
  await vi.waitFor(() => expect(page.asked).toHaveLength(1))
  page.die()
  expect(await answer).toBe('passed')
  expect(await outcome(provider.request(TX()))).toBe('passed')
  expect(got).toHaveLength(2)
  expect(page.asked).toHaveLength(1)
}, 15_000)

it('stands aside where the site is off: what waits goes on', async () => {
  const { provider, got } = open(() => 'wait')
  const answer = outcome(provider.request(TX()))
  page.say(['off'])
  expect(await answer).toBe('passed')
  await provider.request(TX())
  expect(got).toHaveLength(2)
})

it('touches nothing when nobody takes the port (no bridge, or a second injection)', () => {
  page = openPage()
  const provider: Provider = { request: walletCore().core }
  const before = provider.request
  page.start()
  page.window.ethereum = provider
  page.start()
  page.fire('click')
  const after = provider.request
  expect(after).not.toBe(before)
  page.fire('click')
  expect(provider.request).toBe(after)
})

/** A wallet that announces what the test says. */
function openWithEvents() {
  page = openPage(() => 'wait')
  const { core, got } = walletCore()
  const heard: Record<string, (value: unknown) => void> = {}
  const on = (name: string, run: (value: unknown) => void) => {
    heard[name] = run
  }
  const provider: Provider = { request: core, on }
  page.window.ethereum = provider
  page.start()
  const tell = (chain: string, account = 'a1') => {
    heard.chainChanged?.(chain)
    heard.accountsChanged?.([`0x${account.repeat(20)}`])
  }
  tell('0x1')
  return { provider, got, tell }
}
const askedAgain = (times: number) => vi.waitFor(() => expect(page.asked).toHaveLength(times))

it.each([
  ['chain', '0xa4b1', 'a1', { chainId: 42161 }],
  ['account', '0x1', 'b2', { chainId: 1, accounts: [`0x${'b2'.repeat(20)}`] }],
])('asks anew as soon as the %s changes while the person reads', async (_, chain, account, claim) => {
  const { provider, got, tell } = openWithEvents()
  const answer = provider.request(TX())
  await askedAgain(1)
  tell(chain, account)
  await askedAgain(2)
  expect(page.asked[1]).toMatchObject({ ...claim, isAgain: true })
  expect(page.dropped).toEqual([page.asked[0]!.id])
  // What is said of the old question counts no more.
  page.say(['done', page.asked[0]!.id, 'pass'])
  await settle()
  expect(got).toEqual([])
  page.say(['done', page.asked[1]!.id, 'pass'])
  await answer
  expect(got).toHaveLength(1)
})

it('asks nothing anew when the same account is only written otherwise', async () => {
  const { provider, tell } = openWithEvents()
  const answer = provider.request(TX())
  await askedAgain(1)
  tell('1', 'A1')
  await settle()
  expect(page.asked).toHaveLength(1)
  page.say(['done', page.asked[0]!.id, 'pass'])
  await answer
})

it('refuses what cannot be judged because the chain never rests', async () => {
  const { provider, got, tell } = openWithEvents()
  const answer = outcome(provider.request(TX()))
  for (const [times, chain] of ['0x2', '0x3', '0x4'].entries()) {
    await askedAgain(times + 1)
    tell(chain)
  }
  expect(await answer).toBe(4001)
  expect(got).toEqual([])
  expect(page.asked).toHaveLength(3)
})
