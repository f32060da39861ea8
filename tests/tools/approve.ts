import { runCommand } from './steps/command'

// Builds, and makes what every screen looks like now what it is to look like. Look at them before they are committed.
if ((await runCommand('wxt', ['build'])) !== 0) process.exit(1)
process.exit(await runCommand('vitest', ['run', '--project', 'screens'], { MOORING_APPROVE: '1' }))
