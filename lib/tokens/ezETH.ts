import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const ezETH = defineToken({
  id: 'ezeth',
  symbol: 'ezETH',
  name: 'Renzo Restaked ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'renzo',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xbf5495Efe5DB9ce00f80364C8B423567e58d2110',
      'Renzo-Protocol/contracts-public:contracts/Oracle/RiskOracle/RiskOracleMiddleware.sol',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:erc4626/registry.json',
    ),
    8453: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:erc4626/registry.json',
    ),
    10: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'compound-finance/comet:deployments/optimism/weth/migrations/1723475862_add_ezeth_as_collateral.ts',
      'yearn/ydaemon:data/meta/tokens/10.json',
    ),
    59144: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'bgd-labs/aave-address-book:tokenlist.json',
      'bunnyboard/databoard:src/configs/data/tokenlists/linea.json',
    ),
    56: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'bunnyboard/databoard:src/configs/data/tokenlists/bnbchain.json',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
    57073: at('0x2416092f143378750bb29b79eD961ab195CcEea5', 'bgd-labs/aave-address-book:tokenlist.json'),
    34443: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/data/tokenlists/mode.json',
    ),
    81457: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/blast/prices_blast_tokens.sql',
      'bunnyboard/databoard:src/configs/data/tokenlists/blast.json',
    ),
    130: at(
      '0x2416092f143378750bb29b79eD961ab195CcEea5',
      'compound-finance/comet:deployments/unichain/weth/configuration.json',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/unichain/prices_unichain_tokens.sql',
    ),
    4326: at(
      '0x09601A65e7de7BC8A19813D263dD9E98bFdC3c57',
      'bgd-labs/aave-address-book:tokenlist.json',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/megaeth/prices_megaeth_tokens.sql',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x387dBc0fB00b26fb085aa658527D5BE98302c84C',
    selector: '0x679aefce',
    label: 'ezETH rateProvider.getRate()',
  }),
  localRates: {
    42161: feedRate(42161, '0x989a480b6054389075CBCdC385C18CfB6FC08186', 'ezETH'),
    8453: feedRate(8453, '0xC4300B7CF0646F0Fe4C5B2ACFCCC4dCA1346f5d8', 'ezETH'),
    10: feedRate(10, '0xFAD40C0e2BeF93c6a822015863045CAAeAAde4d3', 'ezETH'),
    59144: feedRate(59144, '0xb71F79770BA599940F454c70e63d4DE0E8606731', 'ezETH'),
    56: feedRate(56, '0x06F34EdD61Be3b2Ff3F630B500dF81eeA8312350', 'ezETH'),
    57073: feedRate(57073, '0x7AebbD32bDd12E8fd5bB5ff6D7F2230c86dfC1fF', 'ezETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['Renzo-Protocol/contracts-public:contracts/Bridge/L2/RateProvider/L2RateProvider.sol'],
})
