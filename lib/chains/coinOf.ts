import { type Address, isSameAddress, NATIVE, ZERO_ADDRESS } from '../core/address.ts'
import type { Chain } from './defineChain.ts'

/**
 * Wrapped ether where the chain's own file does not name it. Source: npm:@uniswap/sdk-core `WETH9` and
 * npm:@aave-dao/aave-address-book `ASSETS.WETH`, which a test compares.
 */
const WRAPPED_ETHER: Readonly<Record<number, Address>> = {
  56: '0x2170Ed0880ac9A755fd29B2688956BD959F933F8',
  100: '0x6A023CCd1ff6F2045C3309768eAd9E68F978f6e1',
  130: '0x4200000000000000000000000000000000000006',
  137: '0x7ceB23fD6bC0adD59E62ac25578270cFf1b9f619',
  43114: '0x49D5c2BdFfac6CE2BFdB6640F4F80f226bc10bAB',
  81457: '0x4300000000000000000000000000000000000004',
}

/** The symbol of the coin that an address stands for, plain or wrapped: 'ETH', 'AVAX' ... Undefined: it is a token. */
export function coinOf(chain: Chain, address: Address): string | undefined {
  if (isSameAddress(WRAPPED_ETHER[chain.id], address)) return 'ETH'
  const isNative = [NATIVE, ZERO_ADDRESS, chain.wrappedNative].some(one => isSameAddress(one, address))
  return isNative ? chain.native.symbol : undefined
}
