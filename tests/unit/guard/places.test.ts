import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHAINS } from '@/lib/chains'
import { isAt } from '@/lib/guard/abi'
import { DECODERS } from '@/lib/guard/decoders'

const stands = (id: string, chainId: number, address: string) =>
  DECODERS.some(decoder => decoder.id === id && isAt(decoder.addresses, chainId, address as `0x${string}`))

/** Where contracts stand on other chains than Ethereum, after the packages of those who put them there. */
describe('a contract that stands on many chains', () => {
  // Source: npm @uniswap/permit2-sdk: permit2Address has another address for zkSync alone.
  it('is Permit2 on every chain of this project but zkSync', () => {
    const permit2 = '0x000000000022d473030f116ddee9f6b43ac78ba3'
    const without = CHAINS.filter(({ id }) => !stands('permit2', id, permit2))
    expect(without.map(({ id }) => id)).toEqual([324])
  })

  it('is Curve’s router where its SDK says so, on the chains of this project', () => {
    const file = join(
      createRequire(import.meta.url).resolve('@curvefi/api'),
      '../constants/network_constants.js',
    )
    const routers = [...readFileSync(file, 'utf8').matchAll(/"?router"?: "(0x[0-9a-fA-F]{40})"/g)].map(
      match => String(match[1]).toLowerCase(),
    )
    const known = DECODERS.filter(({ id }) => id === 'curve-router-ng').flatMap(({ addresses }) =>
      Object.keys(addresses),
    )
    // The first of Ethereum stands in a comment there.
    const others = known.filter(address => address !== '0x16c6521dff6bab339122a0fe25a9116693265353')
    expect(others.filter(address => !routers.includes(address))).toEqual([])
    expect(others.length).toBeGreaterThanOrEqual(8)
  })
})
