import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/**
 * The extension for Chromium with its optional permissions granted from the start: no prompt can be clicked there.
 * Nothing else differs (tests/structure/manifest.test.ts).
 */
export function buildWithPermissions(): { folder: string; remove(): void } {
  const out = mkdtempSync(join(tmpdir(), 'mooring-e2e-'))
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'e2e'], {
    cwd: root,
    env: { ...process.env, MOORING_OUT: out, NODE_ENV: 'production' },
    stdio: 'pipe',
  })
  return {
    folder: join(out, 'chrome-mv3-e2e'),
    remove: () => rmSync(out, { recursive: true, force: true }),
  }
}
