import { at, defineToken } from './defineToken.ts'
import { bridgedRate, feedRate, providerRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const rsETH = defineToken({
  id: 'rseth',
  symbol: 'rsETH',
  name: 'rsETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'kelp',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xA1290d69c65A6Fe4DF752f95823fae25cB99e5A7',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0x4186BFC76E2E237523CBC30FD220FE055156b41F',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    10: at(
      '0x4186BFC76E2E237523CBC30FD220FE055156b41F',
      'Kelp-DAO/LRT-rsETH:README.md',
      'yearn/ydaemon:data/meta/tokens/10.json',
    ),
    34443: at(
      '0x4186BFC76E2E237523CBC30FD220FE055156b41F',
      'Kelp-DAO/LRT-rsETH:README.md',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    169: at('0x4186BFC76E2E237523CBC30FD220FE055156b41F', 'Kelp-DAO/LRT-rsETH:README.md'),
    81457: at('0x4186BFC76E2E237523CBC30FD220FE055156b41F', 'Kelp-DAO/LRT-rsETH:README.md'),
    59144: at(
      '0x4186BFC76E2E237523CBC30FD220FE055156b41F',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bunnyboard/databoard:src/configs/data/tokenlists/linea.json',
    ),
    48900: at('0x4186BFC76E2E237523CBC30FD220FE055156b41F', 'Kelp-DAO/LRT-rsETH:README.md'),
    80094: at(
      '0x4186BFC76E2E237523CBC30FD220FE055156b41F',
      'Kelp-DAO/LRT-rsETH:README.md',
      'DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json',
    ),
    534352: at(
      '0x65421ba909200b81640d98B979d07487C9781B66',
      'Kelp-DAO/LRT-rsETH:README.md',
      'DefiLlama/dimension-adapters:fees/kelp.ts',
    ),
    8453: at(
      '0x1Bc71130A0e39942a7658878169764Bbd8A45993',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bunnyboard/databoard:src/configs/data/tokenlists/base.json',
    ),
    196: at('0x1B3a9A689Ba7555F9D7984D7Ad4025574Ed5A0f9', 'Kelp-DAO/LRT-rsETH:README.md'),
    324: at(
      '0x6bE2425C381eb034045b527780D2Bf4E21AB7236',
      'Kelp-DAO/LRT-rsETH:README.md',
      'DefiLlama/dimension-adapters:fees/kelp.ts',
    ),
    1923: at(
      '0xc3eACf0612346366Db554C991D7858716db09f58',
      'Kelp-DAO/LRT-rsETH:README.md',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    56: at('0x4186BFC76E2E237523CBC30FD220FE055156b41F', 'Kelp-DAO/LRT-rsETH:README.md'),
    9745: at(
      '0x9eCaf80c1303CCA8791aFBc0AD405c8a35e8d9f1',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/kelp/wrseth/pools/plasma.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x349A73444b1a310BAe67ef67973022020d70020d',
    selector: '0xb4b46434',
    label: 'rsETH lrtOracle.rsETHPrice()',
  }),
  localRates: {
    42161: feedRate(42161, '0x3A917e6B5732dFCc4A45257e3930979fAE6a3737', 'rsETH'),
    10: providerRate(10, '0x1373A61449C26CC3F48C1B4c547322eDAa36eB12', 'rsETH'),
    34443: bridgedRate(34443, '0x38dd27B51E2E6868D99B615097c03A3DE7fa7AA8', 'rsETH'),
    81457: bridgedRate(81457, '0x38dd27B51E2E6868D99B615097c03A3DE7fa7AA8', 'rsETH'),
    59144: bridgedRate(59144, '0x81E5c1483c6869e95A4f5B00B41181561278179F', 'rsETH'),
    48900: bridgedRate(48900, '0x81E5c1483c6869e95A4f5B00B41181561278179F', 'rsETH'),
    534352: bridgedRate(534352, '0xc9BcFbB1Bf6dd20Ba365797c1Ac5d39FdBf095Da', 'rsETH'),
    8453: bridgedRate(8453, '0x7781ae9B47FeCaCEAeCc4FcA8d0b6187E3eF9ba7', 'rsETH'),
    196: bridgedRate(196, '0x30CE1444834dbd91e23317179A39d875B16F0DCd', 'rsETH'),
    324: bridgedRate(324, '0x6C2e862E7d03e1C9dDa1b30De69b201c7c52e3dB', 'rsETH'),
  },
  status: 'active',
  leave: 'protocol',
  caveat: 'backed-by-adapter',
  sources: ['Kelp-DAO/LRT-rsETH:contracts/LRTOracle.sol'],
})
