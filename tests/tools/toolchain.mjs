// From "only Node 20 and npm" to "Node 24 with every package of the lock". Built-in modules only.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const nodeBinary = join(root, 'node_modules/.bin/node')

const packagesOf = file => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** Whether node_modules has no Node, or lacks a package of the lock or has another version of it. */
function installIsDue() {
  // npm writes the second lock at the end of each install: what really is there.
  const installedLock = 'node_modules/.package-lock.json'
  if (!existsSync(nodeBinary) || !existsSync(join(root, installedLock))) return true
  const installed = packagesOf(installedLock)
  return Object.entries(packagesOf('package-lock.json')).some(([path, wanted]) => {
    if (path === '') return false
    const found = installed[path]
    return found ? found.version !== wanted.version : !wanted.optional
  })
}

// Progress goes to stderr: the standard output belongs to the command.
function install() {
  process.stderr.write('Installing packages (npm ci) ...\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write(
      'npm ci failed. Check the network or the npm registry, then run the command again.\n',
    )
    process.exit(status ?? 1)
  }
}

/** Runs this same command under node_modules' Node and ends with its exit code. */
function reexecute() {
  const child = spawn(nodeBinary, process.argv.slice(1), { stdio: 'inherit' })
  // The child gets Ctrl-C from the terminal itself; a signal sent to this process alone is passed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
  return new Promise(() => {})
}

/** Returns only when all packages are there and this process runs under their Node. */
export async function ensureToolchain() {
  if (installIsDue()) install()
  const wanted = spawnSync(nodeBinary, ['-p', 'process.version'], { encoding: 'utf8' }).stdout.trim()
  if (process.version !== wanted) await reexecute()
}
