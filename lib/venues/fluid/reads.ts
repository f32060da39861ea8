import { type Address, NATIVE } from '../../core/address.ts'
import { joined, told } from '../../core/joined.ts'
import type { Reading } from '../../core/reading.ts'
import { symbolOf } from '../symbol.ts'
import { type Contract, ifAny, view } from '../view.ts'

/** The resolver of one chain, and what the chain's own coin is called. */
export interface Resolver extends Contract {
  coin: string
}

/** One position and what its vault says of it. */
interface Position {
  /** Collateral or debt is a share of a pool. */
  isSmart: boolean
  held: Address
  owed: Address
  supply: bigint
  borrow: bigint
  /** What the vault rounded the debt up by, to its next step: not owed, but liquidated by. */
  dust: bigint
  /** Of the collateral's value, in 1/10,000. */
  threshold: bigint
  oracle: Address
  /** Debt per collateral, both in their smallest unit, times 10²⁷. */
  price: bigint
}

const addressOf = (word: bigint): Address => `0x${word.toString(16).padStart(40, '0')}`

/** Instadapp/fluid-contracts-public:contracts/periphery/resolvers/vault/structs.sol, contracts/oracle/oracles/genericOracleBase.sol */
export function readsOf(resolver: Resolver) {
  const { chainId } = resolver
  const at = (address: Address): Contract => ({ chainId, address, name: 'Fluid oracle' })
  return {
    ids: (account: Address) =>
      view(resolver, 'function positionsNftIdOfUser(address) view returns (uint256[])', [account]),
    /** It answers a hundred fields of one word each, told apart by their place: twelve of the position, then the vault's. */
    position(id: bigint): Reading<Position> {
      const words = view(
        resolver,
        'function positionByNftId(uint256) view returns (uint256[12], uint256[97])',
        [id],
      )
      return {
        calls: words.calls,
        parse(results) {
          const [position, vault] = words.parse(results)
          return {
            isSmart: vault[1] + vault[2] > 0n,
            held: addressOf(vault[11]),
            owed: addressOf(vault[13]),
            supply: position[9],
            borrow: position[10],
            dust: position[11],
            threshold: vault[24],
            oracle: addressOf(vault[29]),
            price: vault[31],
          }
        },
      }
    },
    token: (address: Address) =>
      address === NATIVE
        ? told({ symbol: resolver.coin, decimals: 18 })
        : joined({
            symbol: symbolOf(chainId, address),
            decimals: view({ chainId, address, name: 'token' }, 'function decimals() view returns (uint8)'),
          }),
    /** Only of the generic oracle: what it multiplies, and of which kind each is. */
    hops: (oracle: Address) =>
      ifAny(
        view(
          at(oracle),
          'function getOracleHopSources() view returns ((address, bool, uint256, uint256, uint8)[])',
        ),
      ),
    /** Only of a rate that Fluid takes from a protocol and caps. */
    cappedRate: (source: Address) =>
      ifAny(view(at(source), 'function getRatesAndCaps() view returns (uint256)')),
  }
}
