import { type Address, NATIVE } from '../../../core/address.ts'

export interface CurvePool {
  coins: readonly Address[]
  /** The pool's share, where it is a token of its own and evidenced. */
  lpToken?: Address
}

const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const STETH: Address = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WSTETH: Address = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const RETH: Address = '0xae78736cd615f374d3085123a210448e74fc6393'
const FRXETH: Address = '0x5e8422345238f34275888049021821e8e08caa1f'
const WEETH: Address = '0xcd5fe23c85820f7b72d0926fc9b05b43e359b7ee'

/**
 * Mainnet pools whose coins, in the pool's order, are known: the call says only their indexes.
 * Sources: curvefi/curve-js:src/constants/pools/ethereum.ts, curvefi/curve-api:constants/PoolAddressInternalIdMap.js,
 * curvefi/curve-docs (3pool), mined calls (rotki/test-caching).
 */
export const CURVE_POOLS: Readonly<Record<Address, CurvePool>> = {
  '0xdc24316b9ae028f1497c275eb9192a3ea0f67022': {
    coins: [NATIVE, STETH],
    lpToken: '0x06325440d014e39736583c165c2963ba99faf14e',
  },
  '0x21e27a5e5513d6e65c4f830167390997aa84843a': {
    coins: [NATIVE, STETH],
    lpToken: '0x21e27a5e5513d6e65c4f830167390997aa84843a',
  },
  '0xa1f8a6807c402e4a15ef4eba36528a3fed24e577': {
    coins: [NATIVE, FRXETH],
    lpToken: '0xf43211935c781d5ca1a41d2041f397b8a7366c7a',
  },
  '0x9c3b46c0ceb5b9e304fcd6d88fc50f7dd24b31bc': { coins: [WETH, FRXETH] },
  '0x9efe1a1cbd6ca51ee8319afc4573d253c3b732af': { coins: [WETH, RETH] },
  '0x447ddd4960d9fdbf6af9a790560d0af76795cb08': { coins: [RETH, WSTETH] },
  '0x5fae7e604fc3e24fd43a72867cebac94c65b404a': {
    coins: [WETH, '0xbe9895146f7af43049ca1c1ae358b0541ea49704'],
  },
  '0x59ab5a5b5d617e478a2479b0cad80da7e2831492': {
    coins: [NATIVE, '0xa35b1b31ce002fbf2058d22f30f95d405200a15b'],
  },
  '0x13947303f63b363876868d070f14dc865c36463b': { coins: [WEETH, WETH] },
  '0xdb74dfdd3bb46be8ce6c33dc9d82777bcfc3ded5': { coins: [WETH, WEETH] },
  '0x85de3add465a219ee25e04d22c39ab027cf5c12e': {
    coins: ['0xbf5495efe5db9ce00f80364c8b423567e58d2110', WETH],
  },
  '0xbebc44782c7db0a1a60cb6fe97d0b483032ff1c7': {
    coins: [
      '0x6b175474e89094c44da98b954eedeac495271d0f',
      '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
      '0xdac17f958d2ee523a2206206994597c13d831ec7',
    ],
  },
}
