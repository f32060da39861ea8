import { ARBITRUM, ETHEREUM } from './addresses.ts'
import type { Pool } from './uniswap.ts'

/** Pools with liquidity. Addresses: Se7en-Seas/boring-vault:src/…/ChainValues.sol and the price-source evidence. */
export const ETHEREUM_POOLS = {
  wstETH: [{ token: ETHEREUM.wstETH, fee: 100, address: '0x109830a1AAaD605BbF02a9dFA7B0B92EC2FB7dAa' }],
  rETH: [
    { token: ETHEREUM.rETH, fee: 100, address: '0x553e9C493678d8606d6a5ba284643dB2110Df823' },
    { token: ETHEREUM.rETH, fee: 500, address: '0xa4e0faA58465A2D369aa21B3e42d43374c6F9613' },
  ],
  cbETH: [{ token: ETHEREUM.cbETH, fee: 500, address: '0x840DEEef2f115Cf50DA625F7368C24af6fE74410' }],
  weETH: [
    { token: ETHEREUM.weETH, fee: 500, address: '0x7A415B19932c0105c82FDB6b720bb01B0CC2CAe3' },
    { token: ETHEREUM.weETH, fee: 100, address: '0x202A6012894Ae5c288eA824cbc8A9bfb26A49b93' },
  ],
} as const satisfies Record<string, readonly Pool[]>

export const ARBITRUM_POOLS = {
  wstETH: [
    { token: ARBITRUM.wstETH, fee: 100, address: '0x35218a1cbaC5Bbc3E57fd9Bd38219D37571b3537' },
    { token: ARBITRUM.wstETH, fee: 500, address: '0xb93F8a075509e71325c1c2fc8FA6a75f2d536A13' },
  ],
  rETH: [{ token: ARBITRUM.rETH, fee: 500, address: '0x09ba302A3f5ad2bF8853266e271b005A5b3716fe' }],
} as const satisfies Record<string, readonly Pool[]>
