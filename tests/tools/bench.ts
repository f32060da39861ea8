import { runCommand } from './steps/command'

process.exit(
  await runCommand('vitest', ['bench', '--run', '--project', 'bench (bench)', '--passWithNoTests']),
)
