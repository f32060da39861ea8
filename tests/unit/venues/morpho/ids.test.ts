import { type Address, encodeAbiParameters, keccak256 } from 'viem'
import { describe, expect, it } from 'vitest'
import { findTokenAt } from '@/lib/tokens'
import { morphoArbitrum } from '@/lib/venues/morpho/arbitrum'
import { morphoBase } from '@/lib/venues/morpho/base'
import { morphoEthereum } from '@/lib/venues/morpho/ethereum'

/** Loan token, collateral, oracle, interest model, share in thousandths: what a market is made of. */
type Params = readonly [Address, Address, Address, Address, bigint]

const WETH: Address = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2'
const USDC: Address = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const USDT: Address = '0xdAC17F958D2ee523a2206206994597C13D831ec7'
const WSTETH: Address = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'
const WEETH: Address = '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee'
const IRM: Address = '0x870aC11D48B15DB9a138Cf899d20F13F79Ba00BC'
const PYUSD: Address = '0x6c3ea9036406852006290770BEdFcAbA0e23A0e8'
const EZETH: Address = '0xbf5495Efe5DB9ce00f80364C8B423567e58d2110'

// Source: defisaver/defisaver-positions-sdk:src/markets/morphoBlue/index.ts
const ETHEREUM: readonly Params[] = [
  // wstETH/USDC
  [USDC, WSTETH, '0x48F7E36EB6B826B2dF4B2E630B62Cd25e89E40e2', IRM, 860n],
  // weETH/ETH
  [WETH, WEETH, '0x3fa58b74e9a8eA8768eb33c8453e9C2Ed089A40a', IRM, 860n],
  // wstETH/USDT
  [USDT, WSTETH, '0x95DB30fAb9A3754e42423000DF27732CB2396992', IRM, 860n],
  // wstETH/USDA
  [
    '0x0000206329b97DB379d5E1Bf586BbDB969C63274',
    WSTETH,
    '0xBC693693fDBB177Ad05ff38633110016BC043AC5',
    IRM,
    860n,
  ],
  // wstETH/PYUSD
  [PYUSD, WSTETH, '0x27679a17b7419fB10Bd9D143f21407760fdA5C53', IRM, 860n],
  // rsETH/ETH
  [
    WETH,
    '0xA1290d69c65A6Fe4DF752f95823fae25cB99e5A7',
    '0x2A2658Fc208Ed00e11D96d3F7470618924466877',
    IRM,
    945n,
  ],
  // rswETH/ETH
  [
    WETH,
    '0xFAe103DC9cf190eD75350761e95403b7b8aFa6c0',
    '0x56e2d0957d2376dF4A0519b91D1Fa19D2d63bd9b',
    IRM,
    945n,
  ],
  // ezETH/ETH
  [WETH, EZETH, '0x61025e2B0122ac8bE4e37365A4003d87ad888Cc3', IRM, 860n],
  // ezETH/ETH
  [WETH, EZETH, '0x94f93f1eADb8a2f73C415AD4C19cB791e6D0192b', IRM, 945n],
  // weETH/ETH
  [WETH, WEETH, '0xbDd2F2D473E8D63d1BFb0185B5bDB8046ca48a72', IRM, 945n],
  // wstETH/ETH
  [WETH, WSTETH, '0x2a01EB9496094dA03c4E364Def50f5aD1280AD72', IRM, 945n],
  // wstETH/ETH
  [WETH, WSTETH, '0xbD60A6770b27E084E8617335ddE769241B0e71D8', IRM, 945n],
  // wstETH/ETH
  [WETH, WSTETH, '0xbD60A6770b27E084E8617335ddE769241B0e71D8', IRM, 965n],
  // osETH/ETH
  [
    WETH,
    '0xf1C9acDc66974dFB6dEcB12aA385b9cD01190E38',
    '0x224F2F1333b45E34fFCfC3bD01cE43C73A914498',
    IRM,
    860n,
  ],
  // WOETH/ETH
  [
    WETH,
    '0xDcEe70654261AF21C44c093C300eD3Bb97b78192',
    '0xb7948b5bEEe825E609990484A99340D8767B420e',
    IRM,
    860n,
  ],
  // wstETH/USDC
  [USDC, WSTETH, '0xe087AD7FE989cF63F8383579D160a20Ee7e69F9F', IRM, 860n],
  // weETH/RLUSD
  [
    '0x8292Bb45bf1Ee4d140127049757C2E0fF06317eD',
    WEETH,
    '0x6ab351FfDe101BB24a97332f4f7162C1711f110b',
    IRM,
    860n,
  ],
  // weETH/PYUSD
  [PYUSD, WEETH, '0x221898dA0890Fc5fb6c890Fcdc051FA97946eE11', IRM, 860n],
  // wstETH/USDT
  [USDT, WSTETH, '0xe087AD7FE989cF63F8383579D160a20Ee7e69F9F', IRM, 860n],
  // weETH/USDC
  [USDC, WEETH, '0xa3A7A3ceFee206f9d7Fe00eC3C83324ED4228411', IRM, 770n],
  // weETH/USDC
  [USDC, WEETH, '0x5635a2F38c5dFd1d8fDB176d9CB5AEFA07bf6A68', IRM, 860n],
  // weETH/USDC
  [USDC, WEETH, '0xa3A7A3ceFee206f9d7Fe00eC3C83324ED4228411', IRM, 860n],
  // weETH/USDT
  [USDT, WEETH, '0x631bEa187ae9D90B76ccf91aa8F5E3EE1cDc0F87', IRM, 860n],
  // weETH/USDT
  [USDT, WEETH, '0xa3A7A3ceFee206f9d7Fe00eC3C83324ED4228411', IRM, 860n],
  // weETH/USDT
  [USDT, WEETH, '0xa3A7A3ceFee206f9d7Fe00eC3C83324ED4228411', IRM, 770n],
]
const BASE: readonly Params[] = [
  // cbETH/USDC
  [
    '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
    '0x2Ae3F1Ec7F1F5012CFEab0185bfc7aa3cf0DEc22',
    '0x97FF9CbD7E77348b2B8FfBB883bF29452aD18295',
    '0x46415998764C29aB2a25CbeA6254146D50D22687',
    770n,
  ],
]
const ARBITRUM: readonly Params[] = [
  // weETH/USDC
  [
    '0xaf88d065e77c8cC2239327C5EDb3A432268e5831',
    '0x35751007a407ca6FEFfE80b3cB397736D2cf4dbe',
    '0x4E49d73434a78866d217BE0B542CA868495CBc77',
    '0x66F30587FB8D4206918deb78ecA7d5eBbafD06DA',
    860n,
  ],
  // weETH/USDT0
  [
    '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9',
    '0x35751007a407ca6FEFfE80b3cB397736D2cf4dbe',
    '0xff135c74798c432B3172501a54fd56F85aA60A8A',
    '0x66F30587FB8D4206918deb78ecA7d5eBbafD06DA',
    860n,
  ],
  // wstETH/USDT0
  [
    '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9',
    '0x5979D7b546E38E414F7E9822514be443A4800529',
    '0x979e4C611e4da2776404fE9346D77e95B01BfD82',
    '0x66F30587FB8D4206918deb78ecA7d5eBbafD06DA',
    860n,
  ],
]

/** morpho-org/morpho-blue:src/libraries/MarketParamsLib.sol */
const idOf = ([loan, collateral, oracle, model, thousandths]: Params) =>
  keccak256(
    encodeAbiParameters(
      [...['address', 'address', 'address', 'address'].map(type => ({ type })), { type: 'uint256' }],
      [loan, collateral, oracle, model, thousandths * 10n ** 15n],
    ),
  )

describe.each([
  [morphoEthereum, ETHEREUM],
  [morphoBase, BASE],
  [morphoArbitrum, ARBITRUM],
])('$id', (venue, params) => {
  it('asks of each market by the hash of what it is made of', () => {
    const first = venue.loans('0x000000000000000000000000000000000000dEaD', () => ({ eth: false })).next([])
    const asked = first.done ? [] : first.value.map(({ data }) => `0x${data.slice(10, 74)}`)
    expect(params.length).toBeGreaterThan(0)
    expect(asked).toEqual(params.map(idOf))
  })
  it('knows the collateral of each', () => {
    expect(params.filter(([, collateral]) => !findTokenAt(venue.chainId, collateral))).toEqual([])
  })
})
