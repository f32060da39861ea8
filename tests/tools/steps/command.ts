import { spawn } from 'node:child_process'
import type { Step } from './step'

/** Runs a program of node_modules/.bin (npm puts that folder on the PATH); resolves to its exit code. */
export function runCommand(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((ended, failed) => {
    const bin = `${process.cwd()}/node_modules/.bin`
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
    })
    child.on('error', failed)
    child.on('exit', code => ended(code ?? 1))
  })
}

/** A step that holds when the program ends with 0: one check. */
export function commandStep(name: string, command: string, ...args: string[]): Step {
  return {
    name,
    run: async () => {
      const held = (await runCommand(command, args)) === 0
      return { passed: held ? 1 : 0, failed: held ? 0 : 1 }
    },
  }
}
