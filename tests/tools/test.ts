import { findChromium } from './browsers/chromium'
import { findFirefox } from './browsers/firefox'
import { ensureChineseFonts } from './browsers/fonts'
import { buildSteps, quickSteps } from './steps/quick'
import { runSteps, type Step } from './steps/step'
import { vitestStep } from './steps/vitest'

const browsers: Step = {
  name: 'Browsers',
  run: async () => {
    console.log(`Chromium: ${findChromium()}\nFirefox: ${findFirefox()}`)
    ensureChineseFonts()
    return { passed: 1, failed: 0 }
  },
}

await runSteps([
  browsers,
  ...buildSteps,
  ...quickSteps,
  vitestStep('Every screen: axe, and as approved', ['screens']),
  vitestStep('The local chain', ['devnet']),
  vitestStep('End to end in Chromium', ['chromium']),
  vitestStep('End to end in Firefox', ['firefox']),
])
