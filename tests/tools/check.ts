import { quickSteps } from './steps/quick'
import { runSteps } from './steps/step'

await runSteps(quickSteps)
