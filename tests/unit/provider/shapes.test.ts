import { afterEach, describe, expect, it, vi } from 'vitest'
import { BEHAVIOUR_SHAPES } from './support/behaviourShapes.ts'
import { DESCRIPTOR_SHAPES } from './support/descriptorShapes.ts'
import { openPage, type Page, type Provider, settle, TX, walletCore } from './support/page.ts'
import { PLACE_SHAPES } from './support/placeShapes.ts'
import type { Shape } from './support/shape.ts'

const SHAPES = [...DESCRIPTOR_SHAPES, ...PLACE_SHAPES, ...BEHAVIOUR_SHAPES]
let page: Page | undefined
afterEach(() => page?.close())

function stand(shape: Shape, decide: Parameters<typeof openPage>[0]) {
  page = openPage(decide)
  const { core, got, raw } = walletCore()
  const wallet = shape.make(core, page)
  wallet.install?.(page.window)
  page.start()
  wallet.later?.(page.window)
  const dapp = (): Provider => wallet.dapp?.(page!.window) ?? (page!.window.ethereum as Provider)
  return { page, got, raw, dapp }
}

it('is a suite of at least 55 shapes with a name of their own', () => {
  expect(new Set(SHAPES.map(shape => shape.name)).size).toBe(SHAPES.length)
  expect(SHAPES.length).toBeGreaterThanOrEqual(55)
})

describe.each(SHAPES.filter(shape => !shape.isBlind))('$name', shape => {
  it('cancels with 4001 in MetaMask words and the wallet hears nothing', async () => {
    const { page, got, dapp } = stand(shape, () => 'cancel')
    const refusal = await dapp()
      .request(TX())
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 4001,
      message: 'MetaMask Tx Signature: User denied transaction signature.',
    })
    expect(got).toEqual([])
    expect(page.asked).toHaveLength(1)
  })

  it('asks once and forwards exactly what was judged, whatever the page changes meanwhile', async () => {
    const { page, got, raw, dapp } = stand(shape, () => 'wait')
    const request = TX()
    const answer = dapp().request(request)
    await vi.waitFor(() => expect(page.asked).toHaveLength(1))
    request.method = 'eth_chainId'
    request.params[0]!.to = `0x${'ee'.repeat(20)}`
    request.params.push(request.params[0]!)
    page.say(['done', page.asked[0]!.id, 'pass'])
    expect(await answer).toBe('answer 1')
    expect(got).toMatchObject([TX()])
    expect(page.asked).toHaveLength(1)
    expect(page.asked[0]).toMatchObject(TX())
    expect(raw[0]?.params).not.toBe(request.params)
  })

  it('lets everything else through at once and untouched', async () => {
    const { page, raw, dapp } = stand(shape, () => 'cancel')
    const request = { method: 'eth_blockNumber', params: ['some'] }
    await dapp().request(request)
    expect(raw).toHaveLength(1)
    expect(raw[0]?.params?.[0]).toBe('some')
    expect(page.asked).toEqual([])
  })

  it('asks for each of two requests, and they leave in their order', async () => {
    const { page, got, dapp } = stand(shape, () => 'wait')
    const second = { ...TX(), params: [{ ...TX().params[0], value: '0x2' }] }
    const answers = [dapp().request(TX()), dapp().request(second)]
    await vi.waitFor(() => expect(page.asked).toHaveLength(1))
    page.say(['done', page.asked[0]!.id, 'pass'])
    await vi.waitFor(() => expect(page.asked).toHaveLength(2))
    page.say(['done', page.asked[1]!.id, 'pass'])
    await Promise.all(answers)
    expect(got.map(({ params }) => (params as { value: string }[])[0]?.value)).toEqual(['0x1', '0x2'])
  })

  it('works through a reference that was taken early', async () => {
    const { got, dapp } = stand(shape, () => 'cancel')
    const provider = dapp()
    const { request } = provider
    await expect(Reflect.apply(request, provider, [TX()])).rejects.toMatchObject({ code: 4001 })
    expect(got).toEqual([])
  })
})

describe.each(SHAPES.filter(shape => shape.isBlind))('$name', shape => {
  it('works as if we were not there, and the page is told to be not covered', async () => {
    const { page, got, dapp } = stand(shape, () => 'cancel')
    expect(await dapp().request(TX())).toBe('answer 1')
    expect(got).toEqual([TX()])
    await settle(5)
    expect(page.found).toEqual(['unpatchable'])
  })
})
