// Node's globals that MetaMask's streams expect; esbuild injects them where they are used.
import { Buffer } from 'buffer'

const process = {
  env: {},
  browser: true,
  nextTick: (run: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => run(...args)),
}

export { Buffer, process }
