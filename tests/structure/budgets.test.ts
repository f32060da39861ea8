import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './sources'

const KB = 1_024

/** What is built is weighed, not what happened to lie there. */
describe('bytes of the built extension', () => {
  let out: string

  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'mooring-build-'))
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
    const env = { ...process.env, MOORING_OUT: out, NODE_ENV: 'production' }
    execFileSync(process.execPath, [wxt, 'build'], { cwd: ROOT, env, stdio: 'pipe' })
  }, 120_000)
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  const file = (path: string) => join(out, 'chrome-mv3', path)
  const size = (path: string) => statSync(file(path)).size

  it.each([
    ['content-scripts/provider.js', 10_000],
    ['bridge.js', 16 * KB],
    ['background.js', 650 * KB],
  ])('%s stays within %d', (path, most) => {
    expect(size(path)).toBeLessThanOrEqual(most)
  })

  it("the popup's first chunk, with all it needs at once, stays within 330 kB", () => {
    const html = readFileSync(file('popup.html'), 'utf8')
    const first = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(match => match[1] as string)
    expect(first.length).toBeGreaterThan(0)
    const seen = new Set<string>()
    const visit = (path: string): void => {
      if (seen.has(path)) return
      seen.add(path)
      const code = readFileSync(file(path), 'utf8')
      for (const [, target] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
        visit(`/chunks/${target}`)
    }
    for (const path of first) visit(path)
    const total = [...seen].reduce((sum, path) => sum + size(path), 0)
    expect(total).toBeLessThanOrEqual(330 * KB)
  })

  it.each(['content-scripts/provider.js', 'bridge.js'])('%s carries no polyfill', path => {
    expect(readFileSync(file(path), 'utf8')).not.toMatch(/webextension-polyfill|browser-polyfill/)
  })
})
