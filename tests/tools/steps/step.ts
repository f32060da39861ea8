export interface Tally {
  passed: number
  failed: number
}

/** One part of a run: says how many of its checks held. */
export interface Step {
  name: string
  run(): Promise<Tally>
}

const seconds = (sinceMs: number) => ((Date.now() - sinceMs) / 1000).toFixed(1)

/** Runs the steps one after the other, all of them whatever fails, and prints one last line `N passed, N failed`. */
export async function runSteps(steps: Step[]): Promise<never> {
  const total: Tally = { passed: 0, failed: 0 }
  const failedSteps: string[] = []
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name} ...`)
    const startedMs = Date.now()
    const { passed, failed } = await outcomeOf(step)
    total.passed += passed
    total.failed += failed
    if (failed > 0) failedSteps.push(step.name)
    console.log(
      `[${index + 1}/${steps.length}] ${step.name}: ${passed} passed, ${failed} failed, ${seconds(startedMs)} s`,
    )
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed > 0 ? 1 : 0)
}

async function outcomeOf(step: Step): Promise<Tally> {
  try {
    return await step.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
