// Lets Node import this project's TypeScript: the alias `@/`, imports without an extension, JSON.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const root = new URL('../../', import.meta.url)
const endings = ['', '.ts', '.tsx', '/index.ts', '.json']

const isFile = url => existsSync(url) && statSync(url).isFile()
const isOurs = url => url.startsWith(root.href) && !url.includes('/node_modules/')

/** The file an import means, as a bundler would find it; undefined for packages. */
function findFile(specifier, parent) {
  const base = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : relative(specifier, parent)
  if (!base || !isOurs(base.href)) return undefined
  return endings.map(ending => new URL(base.href + ending)).find(isFile)
}

function relative(specifier, parent) {
  return /^\.{1,2}\//.test(specifier) && parent ? new URL(specifier, parent) : undefined
}

registerHooks({
  resolve(specifier, context, next) {
    const file = findFile(specifier, context.parentURL)
    return file ? { url: file.href, shortCircuit: true } : next(specifier, context)
  },
  load(url, context, next) {
    if (!isOurs(url)) return next(url, context)
    if (url.endsWith('.json')) {
      const source = `export default ${readFileSync(fileURLToPath(url), 'utf8')}`
      return { format: 'module', source, shortCircuit: true }
    }
    if (!/\.tsx?$/.test(url)) return next(url, context)
    // esbuild instead of Node's own type stripping: that one knows no parameter properties and no JSX.
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      loader: url.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'automatic',
      target: 'node24',
      sourcemap: 'inline',
      sourcefile: fileURLToPath(url),
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
process.setSourceMapsEnabled(true)
