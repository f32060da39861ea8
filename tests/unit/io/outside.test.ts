import { afterEach, expect, it, vi } from 'vitest'
import { offchain } from '@/lib/io/offchain'
import { PausedError, pauseWhen } from '@/lib/io/outside'
import { request } from '@/lib/io/rpc/request'

const NODE = 'https://node.example/'

afterEach(() => {
  vi.unstubAllGlobals()
  pauseWhen(async () => false)
})

it('lets nothing out while paused, and everything again after it', async () => {
  let isPaused = true
  pauseWhen(async () => isPaused)
  const fetch = vi.fn(async () => new Response('{"jsonrpc":"2.0","id":1,"result":"0x1"}'))
  vi.stubGlobal('fetch', fetch)
  await expect(request(NODE, 'eth_chainId', [], 1_000)).rejects.toThrow(PausedError)
  await expect(offchain.fetchJson(NODE)).rejects.toThrow('node.example does not answer')
  expect(fetch).not.toHaveBeenCalled()
  isPaused = false
  expect(await request(NODE, 'eth_chainId', [], 1_000)).toBe('0x1')
  await offchain.fetchJson(NODE)
  expect(fetch).toHaveBeenCalledTimes(2)
})
