import { runCommand } from './steps/command'

// Builds, and makes what every screen looks like now what it is to look like; `-t holdings` approves those alone.
// Look at the pictures before they are committed.
if ((await runCommand('wxt', ['build'])) !== 0) process.exit(1)
const args = ['run', '--project', 'screens', ...process.argv.slice(2)]
process.exit(await runCommand('vitest', args, { MOORING_APPROVE: '1' }))
