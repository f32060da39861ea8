import { join } from 'node:path'

/** Compiled contracts and saved worlds: all can be deleted at any time. */
export function cacheDir(): string {
  return join(import.meta.dirname, '../../../.output/devnet')
}
