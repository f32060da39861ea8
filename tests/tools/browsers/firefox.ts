import { aptInstall, findOnPath, isExecutable } from './machine'

const MAC_APP = '/Applications/Firefox.app/Contents/MacOS/firefox'

function installedFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH
  if (named && isExecutable(named)) return named
  if (named) throw new Error(`FIREFOX_PATH names ${named}, which cannot be run.`)
  return findOnPath('firefox') ?? findOnPath('firefox-esr') ?? [MAC_APP].find(isExecutable)
}

/** The path of a Firefox, which is installed when there is none. */
export function findFirefox(): string {
  const present = installedFirefox() ?? (aptInstall('firefox-esr') ? installedFirefox() : undefined)
  if (present) return present
  throw new Error(
    'No Firefox was found or could be installed. Install Firefox 140 or later (Debian: "firefox-esr"), or name one with ' +
      'FIREFOX_PATH.',
  )
}
