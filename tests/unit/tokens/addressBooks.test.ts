import { keccak256, toHex } from 'viem'
import { expect, test } from 'vitest'
import { addressBookChecks } from '../../tools/check-live/addressBooks.ts'

const checks = addressBookChecks()

test('an address that we ask is known, one that took its place is not', () => {
  const queue = checks.find(({ what }) => what === 'withdrawalQueue')!
  expect(queue.isKnown('0x889edc2edab5f40e902b864ad4d7ade8e412f9b1')).toBe(true)
  expect(queue.isKnown('0x00000000000000000000000000000000000000aa')).toBe(false)
  const vault = checks.find(({ what }) => what === 'withdrawalVault')!
  expect(vault.isKnown('0xb9d7934878b5fb9610b3fe8a5e441e8fad7e293f')).toBe(true)
})

test('RocketStorage is asked by the hash of the name', () => {
  const reth = checks.find(({ what }) => what === 'rocketTokenRETH')!
  const hash = keccak256(toHex('contract.addressrocketTokenRETH'))
  expect(reth.reading.calls()[0]?.data).toBe(`0x21f8a721${hash.slice(2)}`)
})
