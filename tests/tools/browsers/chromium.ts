import { chromium } from '@playwright/test'
import { aptInstall, findOnPath, isExecutable, runQuietly } from './machine'

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
]

/** Chromium or Chrome for Testing; never branded Chrome, which ignores --load-extension. */
function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named && isExecutable(named)) return named
  if (named) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`)
  return findOnPath('chromium') ?? findOnPath('chromium-browser') ?? MAC_APPS.find(isExecutable)
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath()
  return isExecutable(path) ? path : undefined
}

/** The path of a Chromium, which is installed when there is none. */
export function findChromium(): string {
  const present = installedChromium() ?? playwrightChromium()
  if (present) return present
  if (aptInstall('chromium')) {
    const installed = installedChromium()
    if (installed) return installed
  }
  console.error('Downloading Chromium (Playwright) ...')
  runQuietly('npx', ['playwright', 'install', 'chromium'])
  const downloaded = playwrightChromium()
  if (downloaded) return downloaded
  throw new Error(
    'No Chromium was found or could be installed. Install "chromium" (or Chrome for Testing; branded Chrome does not ' +
      'load unpacked extensions), or name one with CHROMIUM_PATH.',
  )
}
