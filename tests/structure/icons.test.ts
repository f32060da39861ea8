import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chainsWithoutMark, tokensWithMark } from '@/components/ui/marks.ts'
import { CHAINS } from '@/lib/chains/index.ts'
import { findToken, findTokenAt } from '@/lib/tokens/index.ts'

const root = new URL('../../public/icons/', import.meta.url)
const namesIn = (folder: string) => readdirSync(new URL(folder, root)).map(name => name.replace(/\.svg$/, ''))
const files = ['tokens', 'chains'].flatMap(folder => namesIn(folder).map(name => `${folder}/${name}.svg`))
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8')

/** The rows of the list of licences: file, collection, place in the collection. */
const licences = textOf('LICENSES.md')
  .split('\n')
  .flatMap(line => {
    const [, file, collection, place] = /^\| (\S+\.svg) \| (\S+) \| (.+) \|$/.exec(line) ?? []
    return file && collection && place ? [{ file, collection, place }] : []
  })

describe('icons', () => {
  test('a token mark belongs to a token, and the page knows it is there', () => {
    expect(namesIn('tokens').filter(id => !findToken(id))).toEqual([])
    expect(namesIn('tokens').sort()).toEqual([...tokensWithMark].sort())
  })

  test('every chain has its mark or is known to have none, and nothing else lies there', () => {
    expect([...namesIn('chains'), ...chainsWithoutMark].sort()).toEqual(CHAINS.map(({ slug }) => slug).sort())
  })

  test('each file has a licence', () => {
    const text = textOf('LICENSES.md')
    expect(licences.map(({ file }) => file).sort()).toEqual([...files].sort())
    for (const name of new Set(licences.map(({ collection }) => collection)))
      expect(text).toMatch(
        new RegExp(`^\\| ${name}, .+ \\| .+ \\| MIT, Copyright \\(c\\) \\d{4} .+ \\|$`, 'm'),
      )
    expect(text).toContain('Permission is hereby granted, free of charge')
  })

  test('what was found by address was found by an address of that very token', () => {
    const byAddress = licences.filter(({ collection }) => collection === 'tokenAssets')
    expect(byAddress.length).toBeGreaterThan(40)
    for (const { file, place } of byAddress) {
      const [, chainId, address] = /^tokens\/(\d+)\/(0x[0-9a-fA-F]{40})\/logo\.svg$/.exec(place) ?? []
      expect(`tokens/${findTokenAt(Number(chainId), address ?? '')?.id}.svg`).toBe(file)
    }
  })

  test('a file is a drawing alone: it runs nothing and fetches nothing', () => {
    const active = /<script|<foreignObject|<image|<animate|\son\w+=|@import|data:|javascript:/i
    for (const file of files) {
      const svg = textOf(file)
      expect(svg, file).toMatch(/^<svg [^>]*viewBox=/)
      expect(svg, file).not.toMatch(active)
      const outside = [...svg.matchAll(/(?:href="|url\()(?!#)/g)]
      expect(outside, file).toEqual([])
    }
  })

  test('files are small, one by one and together', () => {
    const bytes = files.map(file => Buffer.byteLength(textOf(file)))
    expect(Math.max(...bytes)).toBeLessThanOrEqual(6_000)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000)
  })
})
