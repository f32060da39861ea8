import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { addFonts } from '../../support/fonts'

const here = import.meta.dirname
const output = join(here, '../../../../.output')

/**
 * The built extension with a background that reads nothing: every page and style is the one that ships. Beside them
 * stand the fonts of the tests, and a page that fills the storage.
 */
export async function buildStill(): Promise<string> {
  const folder = join(output, 'still')
  await rm(folder, { recursive: true, force: true })
  await cp(join(output, 'chrome-mv3'), folder, { recursive: true })
  await addFonts(folder)
  await build({
    entryPoints: ['background', 'seed'].map(name => join(here, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  })
  await writeFile(
    join(folder, 'seed.html'),
    '<!doctype html><title>Seed</title><script src="seed.js"></script>',
  )
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const still = { ...manifest, content_scripts: [] }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(still))
  return folder
}
