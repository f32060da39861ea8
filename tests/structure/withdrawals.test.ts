import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getAddress, parseAbi, toEventSelector, toFunctionSelector, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { PROTOCOLS } from '@/lib/protocols/index'
import { WITHDRAWALS } from '@/lib/protocols/withdrawals/index'
import { findToken } from '@/lib/tokens/index'
import { ROOT } from './sources'

const data = process.env.MOORING_DATA ?? join(ROOT, '../shared/data')
const evidence = join(data, 'registry.draft.json')
const registry = existsSync(evidence) ? readFileSync(evidence, 'utf8').toLowerCase() : ''
const files = globSync(join(ROOT, 'lib/protocols/withdrawals/*.ts')).map(path => ({
  path,
  text: readFileSync(path, 'utf8'),
}))
const all = (pattern: RegExp) =>
  files.flatMap(({ text }) => [...text.matchAll(pattern)].map(match => match[1] ?? ''))

/** From elsewhere than the registry's evidence: the address and why it is trusted stand in the file that names it. */
const KNOWN_ADDRESSES = [
  // upxETH: PirexEth is asked to confirm it.
  '0x5BF2419a33f82F4C1f075B4006d7fC4104C43868',
  // Polygon's stakeManager. stader-labs/maticX:mainnet-deployment-info.json
  '0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908',
]

describe('the lists of withdrawals', () => {
  it('belong to a protocol, each under its own name', () => {
    const ids = WITHDRAWALS.map(({ id, chainId }) => `${id}-${chainId}`)
    expect(new Set(ids).size).toBe(ids.length)
    const unknown = WITHDRAWALS.filter(({ protocolId }) => !PROTOCOLS.some(({ id }) => id === protocolId))
    expect(unknown.map(({ id }) => id)).toEqual([])
    expect(WITHDRAWALS.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('name tokens that exist', () => {
    const tokens = [...new Set(all(/tokenId: '([^']+)'/g))]
    expect(tokens.length).toBeGreaterThan(15)
    expect(tokens.filter(id => !findToken(id))).toEqual([])
  })

  it.skipIf(!registry)('name contracts of the evidence, with their checksum', () => {
    const addresses = all(/'(0x[0-9a-fA-F]{40})'/g)
    expect(addresses.length).toBeGreaterThan(25)
    expect(addresses.filter(address => getAddress(address) !== address && address !== zeroAddress)).toEqual(
      [],
    )
    const unknown = addresses.filter(address => !registry.includes(address.toLowerCase()))
    expect([...new Set(unknown)].sort()).toEqual([...KNOWN_ADDRESSES].sort())
  })

  it('look for the event that they name', () => {
    const logs = files.flatMap(({ text }) =>
      [...text.matchAll(/\/\/ (\w+\(.*\))\n\s*topic: '(0x[0-9a-f]{64})'/g)].map(match => [
        match[1],
        match[2],
      ]),
    )
    expect(logs).toHaveLength(6)
    expect(logs.map(([event]) => toEventSelector(`event ${event}`))).toEqual(logs.map(([, topic]) => topic))
  })

  it.skipIf(!registry)('ask mostly what the registry knows, the rest from the named source', () => {
    const selectors = files.flatMap(({ text }) => {
      const lines = [...text.matchAll(/'((?:function|struct) [^']+)'/g)].map(match => match[1] ?? '')
      const abi = lines.length > 0 ? parseAbi(lines) : []
      return abi.flatMap(item => (item.type === 'function' ? [toFunctionSelector(item)] : []))
    })
    const inEvidence = selectors.filter(selector => registry.includes(selector))
    expect(selectors.length).toBeGreaterThan(60)
    expect(inEvidence.length).toBeGreaterThan(selectors.length / 2)
  })
})
