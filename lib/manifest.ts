import type { UserManifest } from 'wxt'
import { guardContentScripts } from './core/guardScripts.ts'

/** Any site, only after a click: to guard it, or to reach an endpoint or price service that wants it. */
const ANY_HOST = '*://*/*'

/**
 * The manifest of both browsers. `mode` is `e2e` for the build of the Chromium tests: there no prompt can be
 * clicked, so what is optional elsewhere is granted from the start; nothing else differs.
 */
export function manifestFor(browser: string, mode: string): UserManifest {
  const isFirefox = browser === 'firefox'
  const asked = mode === 'e2e' ? grantedForTests : askedByAClick
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'alarms', 'idle', 'scripting', ...(isFirefox ? [] : ['sidePanel'])],
    incognito: 'not_allowed',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandOpen__' },
    },
    content_scripts: guardContentScripts(),
    ...asked(isFirefox),
    ...(isFirefox ? onlyFirefox : onlyChromium),
  }
}

const askedByAClick = (): UserManifest => ({
  optional_permissions: ['notifications'],
  optional_host_permissions: [ANY_HOST],
})

const grantedForTests = (isFirefox: boolean): UserManifest => ({
  permissions: [
    'storage',
    'alarms',
    'idle',
    'scripting',
    ...(isFirefox ? [] : ['sidePanel']),
    'notifications',
  ],
  host_permissions: [ANY_HOST],
})

const onlyChromium: UserManifest = { minimum_chrome_version: '123' }

const onlyFirefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'mooring@mooring.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['financialAndPaymentInfo'] },
    },
  },
}
