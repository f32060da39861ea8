import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { toWire } from '@/lib/core/wire'
import { exitsRequest } from '@/lib/messaging/schemas/exits'
import { exitsOf, NO_EXITS } from '../sample/exits'

const asked = v.object({ name: v.string(), request: v.unknown() })

/** Stands in for the background: reads nothing, writes nothing, and answers what the sample says. */
async function answer(message: unknown): Promise<unknown> {
  const { name, request } = v.parse(asked, message)
  const { sampleState: state } = await browser.storage.local.get('sampleState')
  const isDown = state === 'error'
  if (name === 'rewards.read') return { missing: [] }
  if (name === 'history.fill') return isDown ? { ok: false, error: NO_EXITS.error } : { ok: true, read: 0 }
  if (name === 'exits.read')
    return toWire(
      isDown ? NO_EXITS : exitsOf(v.parse(exitsRequest, request), state === 'discount' ? 'discount' : 'calm'),
    )
  return { ok: true }
}

browser.runtime.onMessage.addListener((message, _sender, reply) => {
  void answer(message).then(value => reply({ ok: true, value }))
  return true
})
