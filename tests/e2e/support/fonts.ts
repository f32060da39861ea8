import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Latin and Simplified Chinese, both variable, under the SIL Open Font License 1.1. The product ships no fonts. */
const PACKAGES = { inter: '@fontsource-variable/inter', 'noto-sans-sc': '@fontsource-variable/noto-sans-sc' }
const FAMILIES = '"Inter Variable", "Noto Sans SC Variable"'

/** Puts one set of fonts into a copy of the built extension, so that its pages look the same on every machine. */
export async function addFonts(folder: string): Promise<void> {
  const faces: string[] = []
  for (const [name, id] of Object.entries(PACKAGES)) {
    const from = dirname(require.resolve(`${id}/wght.css`))
    await mkdir(join(folder, 'fonts', name), { recursive: true })
    await cp(join(from, 'files'), join(folder, 'fonts', name, 'files'), { recursive: true })
    await cp(join(from, 'wght.css'), join(folder, 'fonts', name, 'wght.css'))
    faces.push(`@import "/fonts/${name}/wght.css";`)
  }
  const rule = `:root { --font: ${FAMILIES}, sans-serif !important; }
:is(code, kbd, pre, samp) { font-family: ${FAMILIES}; }`
  await writeFile(join(folder, 'fonts/fonts.css'), [...faces, rule, ''].join('\n'))
  const pages = (await readdir(folder)).filter(name => name.endsWith('.html'))
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8')
    await writeFile(
      join(folder, page),
      html.replace('</head>', '<link rel="stylesheet" href="/fonts/fonts.css"></head>'),
    )
  }
}
