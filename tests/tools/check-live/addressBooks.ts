import { encodePacked, type Hex, keccak256, toFunctionSelector } from 'viem'
import type { Call, Reading } from '@/lib/core/reading.ts'
import { uintOf } from '@/lib/core/reading.ts'
import { findProtocol } from '@/lib/protocols/index.ts'
import { findToken } from '@/lib/tokens/index.ts'

/** Contracts that a protocol may replace on an upgrade, and the book of its own that says which is current. */
const LIDO_LOCATOR = '0xC1d0b3DE6792Bf6b4b37EccdcC24e45978Cfd2Eb'
const ROCKET_STORAGE = '0x1d8f8f00cfa6758d7bE78336684788Fb0ee0Fa46'
const GET_ADDRESS = '0x21f8a721'

const LIDO = ['withdrawalQueue', 'withdrawalVault', 'elRewardsVault', 'lido', 'wstETH']
const ROCKET_POOL = [
  'rocketTokenRETH',
  'rocketNetworkRevenues',
  'rocketDAOProtocolSettingsDeposit',
  'rocketDAOProtocolSettingsNetwork',
]

function address(to: `0x${string}`, data: Hex, label: string): Reading<string> {
  return {
    calls: () => [{ chainId: 1, to, data, label }],
    parse: ([result]) => `0x${uintOf(result, label).toString(16).padStart(40, '0')}`,
  }
}

/** Every address that our readings of a protocol ask, or pass on, in lower case. */
function askedBy(protocolId: string, tokenIds: readonly string[]): string {
  const capabilities = Object.values(findProtocol(protocolId)?.tokens ?? {})
  const calls: Call[] = [
    ...capabilities.flatMap(({ fee, pause, queue, limits }) =>
      [fee, pause, queue, limits].flatMap(reading => reading?.calls() ?? []),
    ),
    ...tokenIds.flatMap(id => findToken(id)?.exchangeRate.calls() ?? []),
    ...tokenIds.flatMap(id => findToken(id)?.shares?.index.calls() ?? []),
  ]
  return calls.map(({ to, data }) => `${to} ${data}`.toLowerCase()).join('\n')
}

export interface BookCheck {
  entry: string
  what: string
  reading: Reading<string>
  isKnown(current: string): boolean
}

export function addressBookChecks(): BookCheck[] {
  const lido = askedBy('lido', ['steth', 'wsteth'])
  const rocketPool = askedBy('rocket-pool', ['reth'])
  const known = (asked: string) => (current: string) => asked.includes(current.slice(2))
  return [
    ...LIDO.map(name => ({
      entry: 'lido',
      what: name,
      reading: address(LIDO_LOCATOR, toFunctionSelector(`${name}()`), `LidoLocator ${name}()`),
      isKnown: known(lido),
    })),
    ...ROCKET_POOL.map(name => {
      const key = keccak256(encodePacked(['string', 'string'], ['contract.address', name]))
      const data: Hex = `${GET_ADDRESS}${key.slice(2)}`
      return {
        entry: 'rocket-pool',
        what: name,
        reading: address(ROCKET_STORAGE, data, `RocketStorage getAddress(${name})`),
        isKnown: known(rocketPool),
      }
    }),
  ]
}
