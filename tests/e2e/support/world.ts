import type { TestProject } from 'vitest/node'
import { startWorld } from '../../devnet/world'
import type { Surroundings } from './surroundings'

declare module 'vitest' {
  interface ProvidedContext {
    surroundings: Surroundings
  }
}

/** One world for all files of a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const world = await startWorld()
  project.provide('surroundings', world.surroundings)
  return world.stop
}
