import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const resolve = { alias: { '@': root.replace(/\/$/, '') } }

/** Tests that need no browser. Component tests ask for happy-dom with a `@vitest-environment` comment. */
const quick = (name: string) => ({
  resolve,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 20_000,
  },
})

/** Every screen over made-up data: a browser, and no chain. */
const screens = {
  resolve,
  test: {
    name: 'screens',
    include: ['tests/e2e/screens/*.e2e.ts'],
    // They build the same still extension.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}

const bench = {
  resolve,
  test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } },
}

/** Real browsers, one at a time, against one devnet. */
const browser = (name: string) => ({
  resolve,
  test: {
    name,
    include: [`tests/e2e/${name}/**/*.e2e.ts`],
    globalSetup: ['tests/e2e/support/world.ts'],
    fileParallelism: false,
    // A verdict has 1.5 s: a machine that stalls for a moment is no fault of the product. Vitest names what was retried.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      quick('unit'),
      quick('structure'),
      quick('devnet'),
      browser('chromium'),
      browser('firefox'),
      screens,
      bench,
    ],
  },
})
