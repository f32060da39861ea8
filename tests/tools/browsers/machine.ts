import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The full path of a program on the PATH; undefined when there is none. */
export function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map(folder => join(folder, name)).find(isExecutable)
}

export function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // exists, but may not be run
  }
}

/** Whether packages may be installed: root on a machine with Debian's package manager. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && findOnPath('apt-get') !== undefined
}

let listsUpdated = false

/** Installs Debian packages; says whether it worked. Progress goes to stderr. */
export function aptInstall(...packages: string[]): boolean {
  if (!mayInstall()) return false
  console.error(`Installing ${packages.join(', ')} (apt-get) ...`)
  if (!listsUpdated) runQuietly('apt-get', ['update', '-qq'])
  listsUpdated = true
  return runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

export function runQuietly(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 2], env }).status === 0
}
