import { describe, expect, it } from 'vitest'
import { manifestFor } from '@/lib/manifest'

const BASE = ['storage', 'alarms', 'idle', 'scripting']
const browsers = ['chrome', 'firefox'] as const

describe.each(browsers)('the manifest of %s', browser => {
  const shipped = manifestFor(browser, 'production')

  it('asks for these permissions and no host', () => {
    expect(shipped.permissions).toEqual(browser === 'chrome' ? [...BASE, 'sidePanel'] : BASE)
    expect(shipped.host_permissions).toBeUndefined()
  })
  it('asks for the rest by a click', () => {
    expect(shipped.optional_permissions).toEqual(['notifications'])
    expect(shipped.optional_host_permissions).toEqual(['*://*/*'])
  })
  it('stays out of private windows', () => expect(shipped.incognito).toBe('not_allowed'))
  it('names no test host, and no pattern for every site in its scripts', () => {
    const matches = (shipped.content_scripts ?? []).flatMap(script => script.matches ?? [])
    expect(matches.length).toBeGreaterThan(0)
    expect(
      matches.filter(match => /localhost|127\.0\.0\.1|\.test\b|^\*:\/\/\*\/|<all_urls>/.test(match)),
    ).toEqual([])
  })
  it('differs for the tests only in that what is optional is granted', () => {
    const { optional_permissions, optional_host_permissions, ...rest } = shipped
    expect(manifestFor(browser, 'e2e')).toEqual({
      ...rest,
      permissions: [...(rest.permissions ?? []), ...(optional_permissions ?? [])],
      host_permissions: optional_host_permissions,
    })
  })
})

describe('the oldest browsers', () => {
  it('are Chrome 123', () => expect(manifestFor('chrome', 'production').minimum_chrome_version).toBe('123'))
  it('are Firefox 140, which is told what is collected', () => {
    expect(manifestFor('firefox', 'production').browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['financialAndPaymentInfo'] },
    })
  })
})
