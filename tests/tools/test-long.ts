import { buildSteps } from './steps/quick'
import { runSteps } from './steps/step'
import { vitestStep } from './steps/vitest'

// Tests that fuzz, shoot or endure read MOORING_LONG and do the whole of what `npm test` does a seeded slice of.
const long = { MOORING_LONG: '1' }

await runSteps([
  ...buildSteps,
  vitestStep('Unit and property tests, long', ['unit'], long),
  vitestStep('Every screen in every state, theme and language', ['screens'], long),
  vitestStep('The local chain, long', ['devnet'], long),
  vitestStep('End to end in Chromium, long', ['chromium'], long),
  vitestStep('End to end in Firefox, long', ['firefox'], long),
])
