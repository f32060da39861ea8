export type BrowserName = 'chromium' | 'firefox'

const pages = ['http://*/*', 'https://*/*']

/** Firefox knows an extension by this name. */
const FIREFOX_ID = 'test-wallet@mooring.test'

export function walletManifest(browser: BrowserName) {
  const everywhere = { matches: pages, run_at: 'document_start' }
  return {
    manifest_version: 3,
    name: 'Test Wallet',
    version: '1.0.0',
    permissions: ['storage'],
    host_permissions: pages,
    content_scripts: [
      { ...everywhere, js: ['relay.js'] },
      { ...everywhere, js: ['page.js'], world: 'MAIN' },
    ],
    background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: FIREFOX_ID } } }),
  }
}
