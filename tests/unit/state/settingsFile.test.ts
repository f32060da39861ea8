import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { exportSettings, importSettings } from '@/lib/state/settingsFile'

describe('settings as a file', () => {
  it('comes back as it went', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const, rpcUrls: { '1': 'https://a.example' } }
    expect(importSettings(exportSettings(settings))).toEqual(settings)
  })
  it.each([
    ['not JSON', '{'],
    ['another file', '{"settings":{}}'],
    ['a value out of range', '{"mooringSettings":1,"settings":{"theme":"pink"}}'],
  ])('refuses %s whole', (_what, text) => expect(importSettings(text)).toBeUndefined())
})
