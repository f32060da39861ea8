import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type * as Protocols from '@/lib/protocols/index.ts'
import type * as Tokens from '@/lib/tokens/index.ts'
import { TOKENS as SHIPPED } from '@/lib/tokens/index.ts'

const root = mkdtempSync(join(tmpdir(), 'mooring-'))
afterAll(() => rmSync(root, { recursive: true }))
cpSync('lib', join(root, 'lib'), { recursive: true })

function add(...args: string[]) {
  const all = ['tests/tools/run.mjs', 'add-token', '--root', root, ...args]
  return execFileSync(process.execPath, all, { encoding: 'utf8', stdio: 'pipe' })
}
const FACTS = ['--name', "Newcomer's ETH", '--chain', '1', '--source', 'owner/repository:README.md']
const ADDRESS = '0x52908400098527886e0f7030069857d2e4169ee7'

test('one command writes a token of a new protocol that the registry then holds', async () => {
  const facts = ['--symbol', 'nc-ETH', '--address', ADDRESS, '--rate', 'convertToAssets(uint256)', ...FACTS]
  add('--id', 'nc-eth', '--protocol', 'new-comer', ...facts)
  const { findToken, findTokenAt, TOKENS }: typeof Tokens = await import(join(root, 'lib/tokens/index.ts'))
  const { capabilitiesOf }: typeof Protocols = await import(join(root, 'lib/protocols/index.ts'))
  expect(TOKENS).toHaveLength(SHIPPED.length + 1)
  expect(findTokenAt(1, ADDRESS)).toBe(findToken('nc-eth'))
  expect(findToken('nc-eth')).toMatchObject({
    name: "Newcomer's ETH",
    protocol: 'new-comer',
    accrual: 'value-accruing',
  })
  expect(findToken('nc-eth')?.addresses[1]).toMatchObject({
    address: '0x52908400098527886E0F7030069857D2E4169EE7',
    confidence: 'one-source',
  })
  expect(findToken('nc-eth')?.exchangeRate.calls()).toEqual([
    {
      chainId: 1,
      to: '0x52908400098527886E0F7030069857D2E4169EE7',
      data: `0x07a2d13a${(10n ** 18n).toString(16).padStart(64, '0')}`,
      label: 'nc-ETH convertToAssets(uint256)',
    },
  ])
  expect(capabilitiesOf('nc-eth')).toEqual({ redemption: 'market' })
  expect(capabilitiesOf('steth')).toBeDefined()
})

test('what is wrong with an entry is said, and nothing is written', () => {
  const wrong =
    (...args: string[]) =>
    () =>
      add('--symbol', 'X', '--address', ADDRESS, ...args)
  expect(wrong('--id', 'steth', ...FACTS)).toThrow('there is one already')
  expect(wrong('--id', 'x')).toThrow('name at least one place')
  expect(wrong('--id', 'x', ...FACTS, '--chain', '31337')).toThrow('no such chain')
  const stETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
  expect(() => add('--id', 'x', '--symbol', 'X', '--address', stETH, ...FACTS)).toThrow('this is steth')
})
