import { at, defineToken } from './defineToken.ts'
import { bridgedRate, feedRate } from './localRates.ts'
import { rsETH } from './rsETH.ts'

export const wrsETH = defineToken({
  id: 'wrseth',
  symbol: 'wrsETH',
  name: 'rsETHWrapper',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'kelp',
  wraps: 'rseth',
  homeChainId: 1,
  addresses: {
    10: at(
      '0x87eEE96D50Fb761AD85B1c982d28A042169d61b1',
      'Kelp-DAO/LRT-rsETH:README.md',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    8453: at(
      '0xEDfa23602D0EC14714057867A78d01e94176BEA0',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    534352: at(
      '0xa25b25548B4C98B0c7d3d27dcA5D5ca743d68b7F',
      'Kelp-DAO/LRT-rsETH:README.md',
      'DefiLlama/DefiLlama-Adapters:projects/loopfi/index.js',
    ),
    59144: at(
      '0xD2671165570f41BBB3B0097893300b6EB6101E6C',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    324: at(
      '0xd4169E045bcF9a86cC00101225d9ED61D2F51af2',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    43114: at(
      '0x7bFd4CA2a6Cf3A3fDDd645D10B323031afe47FF0',
      'bgd-labs/aave-address-book:tokenlist.json',
      'KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/kelp/wrseth/pools/avalanche.json',
    ),
    5000: at('0x93e855643e940D025bE2e529272e4Dbd15a2Cf74', 'bgd-labs/aave-address-book:tokenlist.json'),
    146: at(
      '0x7c050Be1Dded733BD44116b60A8a35125ba47459',
      'balancer/code-review:rate-providers/registry.json',
      'KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/kelp/wrseth/pools/sonic.json',
    ),
    9745: at(
      '0xe561FE05C39075312Aa9Bc6af79DdaE981461359',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
    57073: at('0x9f0a74A92287E323Eb95c1cd9eCdBEb0e397cAe4', 'bgd-labs/aave-address-book:tokenlist.json'),
    4326: at(
      '0x4Fc44BE15e9B6E30C1E774E2C87A21D3E8b5403F',
      'bgd-labs/aave-address-book:tokenlist.json',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/megaeth/prices_megaeth_tokens.sql',
    ),
    34443: at(
      '0xe7903B1F75C534Dd8159b313d92cDCfbC62cB3Cd',
      'Kelp-DAO/LRT-rsETH:README.md',
      'DefiLlama/DefiLlama-Adapters:projects/airpuff/index.js',
    ),
    81457: at('0xe7903B1F75C534Dd8159b313d92cDCfbC62cB3Cd', 'Kelp-DAO/LRT-rsETH:README.md'),
    169: at('0x9dd4f9EeE9B05D1ebec1d4aAE7Ae9F5d8D235CD4', 'Kelp-DAO/LRT-rsETH:README.md'),
    196: at('0x5A71f5888EE05B36Ded9149e6D32eE93812EE5e9', 'Kelp-DAO/LRT-rsETH:README.md'),
    48900: at('0x311a51Ff8839B6afcAA9426BdBffDF2e70A0dA25', 'Kelp-DAO/LRT-rsETH:README.md'),
  },
  exchangeRate: rsETH.exchangeRate,
  localRates: {
    8453: feedRate(8453, '0xe8dD07CCf5BC4922424140E44Eb970F5950725ef', 'wrsETH'),
    534352: bridgedRate(534352, '0xc9BcFbB1Bf6dd20Ba365797c1Ac5d39FdBf095Da', 'wrsETH'),
    59144: feedRate(59144, '0xEEDF0B095B5dfe75F3881Cb26c19DA209A27463a', 'wrsETH'),
    324: feedRate(324, '0x7024c64Ad30Ebf224e417CfDE4438606d2b9B690', 'wrsETH'),
    43114: feedRate(43114, '0xFA38289Fe9f043aD8CCD8e81b28C1D02666D51b6', 'wrsETH'),
    5000: feedRate(5000, '0xAa7B3679db156d3773620eBce98E38Cd87544C0e', 'wrsETH'),
    146: feedRate(146, '0x7f9506FcBBc9881a316a0CacD0ae6958EE2b5c7d', 'wrsETH'),
    57073: feedRate(57073, '0x800Ca870416CDFEf77991036B8e1f2E51623996E', 'wrsETH'),
    34443: bridgedRate(34443, '0x38dd27B51E2E6868D99B615097c03A3DE7fa7AA8', 'wrsETH'),
    81457: bridgedRate(81457, '0x38dd27B51E2E6868D99B615097c03A3DE7fa7AA8', 'wrsETH'),
    196: bridgedRate(196, '0x30CE1444834dbd91e23317179A39d875B16F0DCd', 'wrsETH'),
    48900: bridgedRate(48900, '0x81E5c1483c6869e95A4f5B00B41181561278179F', 'wrsETH'),
  },
  status: 'active',
  leave: 'bridge',
  caveat: 'backed-by-adapter',
  sources: ['Kelp-DAO/LRT-rsETH:README.md'],
})
