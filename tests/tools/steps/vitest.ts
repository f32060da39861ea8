import { readFile, rm } from 'node:fs/promises'
import { runCommand } from './command'
import type { Step, Tally } from './step'

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Runs the tests of some projects of vitest.config.ts and counts each. */
export function vitestStep(name: string, projects: string[], env: Record<string, string> = {}): Step {
  return {
    name,
    run: async () => {
      const report = `.output/test-results/${projects.join('-')}.json`
      await rm(report, { force: true })
      const args = ['run', ...projects.flatMap(project => ['--project', project])]
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const code = await runCommand('vitest', [...args, ...reporters, '--passWithNoTests'], env)
      return tallyOf(JSON.parse(await readFile(report, 'utf8')) as Report, code)
    },
  }
}

/** A file that could not even be loaded counts as one failed test, and so does any other bad end. */
function tallyOf(report: Report, code: number): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every(each => each.status !== 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
