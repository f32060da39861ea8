import { commandStep } from './command'
import type { Step } from './step'
import { vitestStep } from './vitest'

/** Everything that can be checked without a browser. */
export const quickSteps: Step[] = [
  commandStep('Format and lint', 'biome', 'ci', '--reporter=summary', '.'),
  commandStep('Types', 'tsc', '--noEmit'),
  commandStep('Unused code', 'knip'),
  vitestStep('Unit, property and structure tests', ['unit', 'structure']),
]

/** The extension as both browsers get it, and the one that the structure tests weigh. */
export const buildSteps: Step[] = [
  commandStep('Build for Chromium', 'wxt', 'build'),
  commandStep('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
]
