import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MESSAGES } from '@/lib/messaging/protocol'
import { HANDLERS } from '@/lib/services/handlers/index'

/** Names in `send('domain.verb'`, wherever the interface sends one. */
const sent = new Set(
  globSync('{components,entrypoints}/**/*.{ts,tsx}').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\bsend\(\s*'([\w.]+)'/g)].map(match => match[1] ?? ''),
  ),
)
const rows = Object.keys(MESSAGES).sort()

describe('messages', () => {
  it('have exactly one handler a row', () => expect(Object.keys(HANDLERS).sort()).toEqual(rows))
  it('are all sent somewhere, and none is unknown', () => expect([...sent].sort()).toEqual(rows))
  it.each(rows)('%s is named domain.verb', name => expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/))
})
