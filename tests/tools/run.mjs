// Runs one command of tests/tools: `node tests/tools/run.mjs <command> [arguments]`.
// Plain JavaScript without dependencies, because on a fresh machine there is only Node 20 and npm:
// it installs what the lock names, goes on under the Node of node_modules, and lets TypeScript be imported.
import { ensureToolchain } from './toolchain.mjs'

const [command, ...args] = process.argv.slice(2)
if (!command || !/^[a-z-]+$/.test(command)) {
  console.error(
    'Usage: node tests/tools/run.mjs <command> [arguments]   (commands: the files of tests/tools)',
  )
  process.exit(2)
}

await ensureToolchain()
await import('./typescript.mjs')
process.argv = [process.argv[0], new URL(`./${command}.ts`, import.meta.url).pathname, ...args]
await import(`./${command}.ts`)
