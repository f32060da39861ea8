import type { Address } from '../../core/address.ts'
import { defineLending, type LendingVenue } from '../defineLending.ts'
import { eulerLoans } from './loans.ts'

/** The vault connector of each chain that we know. */
const CONNECTORS: readonly (readonly [slug: string, chainId: number, connector: Address])[] = [
  ['ethereum', 1, '0x0C9a3dd6b8F28529d72d7f9cE918D493519EE383'],
  ['base', 8453, '0x5301c7dD20bD945D2013b48ed0DEE3A284ca8989'],
  ['arbitrum', 42161, '0x6302ef0F34100CDDFb5489fbcB6eE1AA95CD1066'],
  ['avalanche', 43114, '0xddcbe30A761Edd2e19bba930A977475265F36Fa1'],
  ['bnb', 56, '0xb2E5a73CeE08593d1a076a2AE7A6e02925a640ea'],
  ['berachain', 80094, '0x45334608ECE7B2775136bC847EB92B5D332806A9'],
  ['hyperevm', 999, '0xceAA7cdCD7dDBee8601127a9Abb17A974d613db4'],
  ['linea', 59144, '0xd8CeCEe9A04eA3d941a959F68fb4486f23271d09'],
  ['monad', 143, '0x7a9324E8f270413fa2E458f5831226d99C7477CD'],
  ['plasma', 9745, '0x7bdbd0A7114aA42CA957F292145F6a931a345583'],
  ['polygon', 137, '0x90811DacA4BD23Fc79A87FBdff7522bED2d24B4B'],
  ['sonic', 146, '0x4860C903f6Ad709c3eDA46D3D502943f184D4315'],
  ['swellchain', 1923, '0x08739CBede6E28E387685ba20e6409bD16969Cde'],
  ['unichain', 130, '0x2A1176964F5D7caE5406B627Bf6166664FE83c60'],
]

/** Vaults are anybody's to make, and lend to whom their makers trust: the connector knows who uses which. */
export const EULER: readonly LendingVenue[] = CONNECTORS.map(([slug, chainId, contract]) => {
  const id = `euler-v2-${slug}`
  return defineLending({
    id,
    name: 'Euler v2',
    chainId,
    contract,
    receipts: [],
    loans: (account, book) => eulerLoans({ chainId, address: contract, name: id }, account, book),
    sources: ['euler-xyz/euler-interfaces:EulerChains.json'],
  })
})
