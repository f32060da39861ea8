import { ETHEREUM } from './addresses.ts'
import type { Chain } from './chain.ts'

/** Wads: what the contracts on Ethereum redeem one token at. */
export interface Rates {
  stETH: bigint
  frxETH: bigint
  wstETH: bigint
  rETH: bigint
  cbETH: bigint
  weETH: bigint
  sfrxETH: bigint
}

export async function readRates(chain: Chain): Promise<Rates> {
  const read = (token: `0x${string}`, view: string): Promise<bigint> =>
    chain.read(token, `function ${view}() view returns (uint256)`)
  return {
    stETH: 10n ** 18n,
    frxETH: 10n ** 18n,
    wstETH: await read(ETHEREUM.wstETH, 'stEthPerToken'),
    rETH: await read(ETHEREUM.rETH, 'getExchangeRate'),
    cbETH: await read(ETHEREUM.cbETH, 'exchangeRate'),
    weETH: await read(ETHEREUM.weETH, 'getRate'),
    sfrxETH: await read(ETHEREUM.sfrxETH, 'pricePerShare'),
  }
}
