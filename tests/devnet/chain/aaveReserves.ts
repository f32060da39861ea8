import type { Address } from 'viem'
import { ETHEREUM, WETH } from './addresses.ts'

export interface Reserve {
  symbol: string
  underlying: Address
  aToken: Address
  debt: Address
  source: Address
  /** The rate behind the price: contract and view. WETH is priced by ETH/USD itself. */
  rate?: { of: Address; view: string }
}

/**
 * bgd-labs/aave-address-book:src/ts/AaveV3Ethereum.ts, by the evidence of the DeFi data; the two of WETH also in
 * Se7en-Seas/boring-vault and other repositories that name both.
 */
export const RESERVES: readonly Reserve[] = [
  {
    symbol: 'WETH',
    underlying: WETH[1],
    aToken: '0x4d5F47FA6A74757f35C14fD3a6Ef8E3C9BC514E8',
    debt: '0xeA51d7853EEFb32b6ee06b1C12E6dcCA88Be0fFE',
    source: '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419',
  },
  {
    symbol: 'wstETH',
    underlying: ETHEREUM.wstETH,
    aToken: '0x0B925eD163218f6662a35e0f0371Ac234f9E9371',
    debt: '0xC96113eED8cAB59cD8A66813bCB0cEb29F06D2e4',
    source: '0xe1D97bF61901B075E9626c8A2340a7De385861Ef',
    rate: { of: ETHEREUM.wstETH, view: 'stEthPerToken()' },
  },
  {
    symbol: 'cbETH',
    underlying: ETHEREUM.cbETH,
    aToken: '0x977b6fc5dE62598B08C85AC8Cf2b745874E8b78c',
    debt: '0x0c91bcA95b5FE69164cE583A2ec9429A569798Ed',
    source: '0x889399C34461b25d70d43931e6cE9E40280E617B',
    rate: { of: ETHEREUM.cbETH, view: 'exchangeRate()' },
  },
  {
    symbol: 'rETH',
    underlying: ETHEREUM.rETH,
    aToken: '0xCc9EE9483f662091a1de4795249E24aC0aC2630f',
    debt: '0xae8593DD575FE29A9745056aA91C4b746eee62C8',
    source: '0x6929706c42d637DF5Ebf7F0BcfF2aF47F84Ea69D',
    rate: { of: ETHEREUM.rETH, view: 'getExchangeRate()' },
  },
  {
    symbol: 'weETH',
    underlying: ETHEREUM.weETH,
    aToken: '0xBdfa7b7893081B35Fb54027489e2Bc7A38275129',
    debt: '0x77ad9BF13a52517AD698D65913e8D381300c8Bf3',
    source: '0x87625393534d5C102cADB66D37201dF24cc26d4C',
    rate: { of: ETHEREUM.weETH, view: 'getRate()' },
  },
]
