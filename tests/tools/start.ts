import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SCENARIOS, type ScenarioName } from '../devnet/chain/scenario'
import { startWorld } from '../devnet/world'
import { allowEverything } from '../e2e/support/chain'
import { type ChromiumSession, launchChromium } from '../e2e/support/chromium'
import { addFonts } from '../e2e/support/fonts'
import { getReady } from '../e2e/support/ready'
import { setDevnet } from '../e2e/support/settings'
import { DAPP, type Surroundings, TEST_DAPP } from '../e2e/support/surroundings'
import { findChromium } from './browsers/chromium'
import { ensureChineseFonts } from './browsers/fonts'
import { takeReadmePictures } from './start/readmePictures'
import { walkTour } from './start/tour'
import { runCommand } from './steps/command'

const root = join(import.meta.dirname, '../..')

function readOptions(): { scenario: ScenarioName; headless: boolean } {
  const { values } = parseArgs({
    options: { scenario: { type: 'string', default: 'calm' }, headless: { type: 'boolean', default: false } },
  })
  const scenario = SCENARIOS.find(name => name === values.scenario)
  if (!scenario) throw new Error(`--scenario is one of ${SCENARIOS.join(', ')}.`)
  return { scenario, headless: values.headless || !hasDisplay() }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** What was started, to be ended in reverse order. */
const endings: (() => Promise<void>)[] = []

async function endAll(code: number): Promise<never> {
  for (const end of endings.splice(0).reverse()) await end().catch(error => console.error(String(error)))
  process.exit(code)
}

process.on('SIGINT', () => void endAll(130))
process.on('SIGTERM', () => void endAll(143))

const progress = (step: string) => console.log(`${step} ...`)

/** A person looks around: the devnet is set, the dapp and the welcome page are open. */
async function hand(session: ChromiumSession, around: Surroundings): Promise<void> {
  await allowEverything(around, around.accounts[0] as `0x${string}`)
  await setDevnet(session, around)
  await session.openExtension('popup')
  await session.open(DAPP)
  console.log(`\nReady. The dapp: ${DAPP}   MetaMask's test dapp: ${TEST_DAPP}`)
  console.log(`The world obeys POST ${around.controlUrl}/scenario, for example {"name":"discount"}.`)
  console.log('Press Ctrl-C to end everything.')
  await new Promise<void>(closed => session.context.on('close', () => closed()))
}

/** The very build with the tests' fonts beside it, so that its pictures look the same wherever they are taken. */
async function withFonts(extension: string): Promise<string> {
  const folder = join(root, '.output/with-fonts')
  await rm(folder, { recursive: true, force: true })
  await cp(extension, folder, { recursive: true })
  await addFonts(folder)
  return folder
}

/** No one looks: the tour is walked, and pictured. */
async function tour(around: Surroundings): Promise<void> {
  progress('Connecting the dapp')
  const session = await launchChromium(around, {
    extension: await withFonts(around.extensions.chromium),
    args: ['--hide-scrollbars'],
  })
  endings.push(session.close)
  const ready = await getReady(async () => session, around)
  const folder = join(root, '.output/tour')
  console.log(`Walking the tour; pictures in ${folder}`)
  await walkTour(ready, folder)
  await takeReadmePictures(ready, session, join(folder, 'readme'))
}

async function start(): Promise<void> {
  const { scenario, headless } = readOptions()
  progress('Looking for Chromium')
  console.log(`  ${findChromium()}`)
  ensureChineseFonts()
  progress('Building the extension')
  if ((await runCommand('wxt', ['build'])) !== 0) throw new Error('The extension could not be built.')
  const world = await startWorld({ scenario, progress })
  endings.push(world.stop)
  progress('Opening Chromium')
  if (headless) return tour(world.surroundings)
  const session = await launchChromium(world.surroundings, { headless: false })
  endings.push(session.close)
  await hand(session, world.surroundings)
}

try {
  await start()
  await endAll(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await endAll(1)
}
