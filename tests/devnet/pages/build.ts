import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const here = import.meta.dirname
const PAGES = ['rabby', 'brave', 'ambire', 'plain', 'attack']

/** The page's code is the first script of the page, and runs before anything else of it. */
const html = (name: string, script: string) => `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${name}</title>
${script}
<p>${name}</p>`

const runs = (name: string) => html(name, `<script src="/${name}.js"></script>`)

/** A frame in a sandbox has no origin, so that it can only run what stands in it. */
const framed = (name: string, sandbox: string) =>
  html(
    name,
    `<iframe id="frame" ${sandbox}></iframe><script>frame.src = '/plain.html' + location.search</script>`,
  )

/** Builds the pages and returns their folder. */
export async function buildPages(): Promise<string> {
  const folder = join(here, '../../../.output/pages')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: PAGES.map(name => join(here, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    inject: [join(here, '../wallet/globals.ts')],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  for (const name of PAGES) await writeFile(join(folder, `${name}.html`), runs(name))
  await writeFile(join(folder, 'index.html'), html('index', ''))
  await writeFile(join(folder, 'framed.html'), framed('framed', ''))
  await writeFile(join(folder, 'sandboxed.html'), framed('sandboxed', 'sandbox="allow-scripts"'))
  return folder
}
