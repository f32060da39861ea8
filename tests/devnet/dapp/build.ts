import { join } from 'node:path'
import { build } from 'vite'

/** Builds the dapp and returns its folder. */
export async function buildDapp(): Promise<string> {
  const root = import.meta.dirname
  const outDir = join(root, '../../../.output/dapp')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
  })
  return outDir
}
