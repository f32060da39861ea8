import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { WalletConfig } from './config'
import { type BrowserName, walletManifest } from './manifest'

const here = import.meta.dirname
const output = (browser: BrowserName) => join(here, '../../../.output', `wallet-${browser}`)

/** Builds the wallet for a browser with the config of this run, and returns its folder. */
export async function buildWallet(browser: BrowserName, config: WalletConfig): Promise<string> {
  const folder = output(browser)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: ['page', 'relay', 'background', 'approve'].map(name => join(here, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    inject: [join(here, 'globals.ts')],
    define: { global: 'globalThis' },
    logLevel: 'warning',
  })
  await copyFile(join(here, 'approve.html'), join(folder, 'approve.html'))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(walletManifest(browser), null, 2))
  await writeFile(join(folder, 'config.json'), JSON.stringify(config, null, 2))
  return folder
}
