import { Duplex } from 'node:stream'
import { MetaMaskInpageProvider } from '@metamask/providers'
import { afterEach, describe, expect, it } from 'vitest'
import { openPage, type Page, type Payload, type Provider, TX } from './support/page.ts'

let page: Page
afterEach(() => page.close())

type Asked = Payload & { id: number }

/** MetaMask's own page code over a stream that answers as its background would. */
function metamask() {
  const got: Payload[] = []
  const stream = new Duplex({
    objectMode: true,
    read: () => undefined,
    write(data: Asked, _encoding, done) {
      const isState = data.method === 'metamask_getProviderState'
      if (!isState) got.push({ method: data.method, ...(data.params ? { params: data.params } : {}) })
      const result = isState
        ? { accounts: [], chainId: '0x1', isUnlocked: true, networkVersion: '1', isConnected: true }
        : `done ${data.method}`
      stream.push({ id: data.id, jsonrpc: '2.0', result })
      done()
    },
  })
  const logger = { debug() {}, error() {}, info() {}, log() {}, trace() {}, warn() {} }
  // Their type names another release of the stream package; the shape is the same.
  const provider = new MetaMaskInpageProvider(stream as never, { logger, shouldSendMetadata: false })
  return { provider: provider as unknown as Provider & Legacy, got }
}

type Callback = (error: unknown, response: unknown) => void
interface Legacy {
  send(first: unknown, second?: unknown): Promise<unknown>
  sendAsync(payload: unknown, callback: Callback): void
  _metamask: { requestBatch(items: Payload[]): Promise<unknown> }
}

function open(decide: Parameters<typeof openPage>[0]) {
  page = openPage(decide)
  const { provider, got } = metamask()
  page.window.ethereum = provider
  page.start()
  return { provider, got }
}

const called = (run: (callback: Callback) => unknown) =>
  new Promise<unknown>((resolve, reject) =>
    run((error, response) => (error ? reject(error) : resolve(response))),
  )

const WAYS: [string, (provider: Provider & Legacy) => Promise<unknown>][] = [
  ['request', provider => provider.request(TX())],
  ['send(method, params)', provider => provider.send(TX().method, TX().params)],
  ['send(payload, callback)', provider => called(callback => provider.send({ id: 1, ...TX() }, callback))],
  ['sendAsync', provider => called(callback => provider.sendAsync({ id: 1, ...TX() }, callback))],
]

describe.each(WAYS)('MetaMask by %s', (_, send) => {
  it('answers as it does without us, after one review', async () => {
    page = openPage()
    const alone = metamask()
    const without = await send(alone.provider)
    page.close()
    const { provider, got } = open(() => 'pass')
    expect(await send(provider)).toEqual(without)
    expect(got).toEqual(alone.got)
    expect(page.asked).toHaveLength(1)
  })
  it('is cancelled with 4001 and hears nothing', async () => {
    const { provider, got } = open(() => 'cancel')
    await expect(send(provider)).rejects.toMatchObject({ code: 4001 })
    expect(got).toEqual([])
  })
})

it('MetaMask batches: requestBatch is held, and refused in place', async () => {
  const { provider, got } = open(() => 'cancel')
  const answers = await provider._metamask.requestBatch([
    { id: 1, ...TX() },
    { id: 2, jsonrpc: '2.0', method: 'eth_blockNumber' },
  ])
  expect(answers).toMatchObject([
    { id: 1, error: { code: 4001 } },
    { id: 2, result: 'done eth_blockNumber' },
  ])
  expect(got).toEqual([{ method: 'eth_blockNumber' }])
})
