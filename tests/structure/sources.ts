import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** Every source file below these folders, as paths from the root. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(ts|tsx)$/.test(name))
      .map(name => join(folder, name)),
  )
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports: own files as paths from the root without ending, packages by name. */
export function importsOf(file: string): string[] {
  return [...read(file).matchAll(IMPORT)].map(match => {
    const target = match[1] ?? match[2] ?? ''
    if (target.startsWith('@/')) return target.slice(2).replace(/\.tsx?$/, '')
    if (!target.startsWith('.')) return target
    return relative(ROOT, resolve(ROOT, dirname(file), target)).replace(/\.tsx?$/, '')
  })
}
