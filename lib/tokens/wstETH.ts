import { at, defineToken, legacyAt } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const wstETH = defineToken({
  id: 'wsteth',
  symbol: 'wstETH',
  name: 'Wrapped liquid staked Ether 2.0',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'lido',
  wraps: 'steth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0x5979D7b546E38E414F7E9822514be443A4800529',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    10: at(
      '0x1F32b1c2345538c0c6f582fCB022739c4A194Ebb',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    8453: at(
      '0xc1CBa3fCea344f92D9239c08C0568f6F2F0ee452',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    59144: at(
      '0xB5beDd42000b71FddE22D3eE8a79Bd49A568fC8F',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    56: at(
      '0x26c5e01524d2E6280A48F2c50fF6De7e52E9611C',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    130: at(
      '0xc02fE7317D4eb8753a02c35fe019786854A92001',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    324: legacyAt(
      '0x703b52F2b28fEbcB60E1372858AF5b18849FE867',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    34443: legacyAt(
      '0x98f96A4B34D03a2E6f225B28b8f8Cb1279562d81',
      'lidofinance/docs:docs/deployed-contracts/index.md',
    ),
    534352: legacyAt(
      '0xf610A9dfB7C89644979b4A0f27063E9e7d7Cda32',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    5000: legacyAt(
      '0x458ed78EB972a369799fb278c0243b25e5242A83',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'mantlenetworkio/mantle-token-lists:mantle.tokenlist.json',
    ),
    1923: legacyAt(
      '0x7c98E0779EB5924b3ba8cE3B17648539ed5b0Ecc',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    48900: legacyAt(
      '0xf0e673Bc224A8Ca3ff67a61605814666b1234833',
      'lidofinance/docs:docs/deployed-contracts/index.md',
    ),
    1868: legacyAt(
      '0xaA9BD8c957D803466FA92504BDd728cC140f8941',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'lifinance/contracts:config/lidowrapper.json',
    ),
    137: legacyAt(
      '0x03b54A6e9a984069379fae1a4fC4dBAE93B3bCCD',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    1135: legacyAt(
      '0x76D8de471F54aAA87784119c60Df1bbFc852C415',
      'lidofinance/docs:docs/deployed-contracts/index.md',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    ),
    100: at(
      '0x6C76971f98945AE98dD7d4DFcA8711ebea946eA6',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:erc4626/registry.json',
    ),
    9745: at(
      '0xe48D935e6C9e735463ccCf29a7F11e32bC09136E',
      'bgd-labs/aave-address-book:tokenlist.json',
      'mellow-finance/flexible-vaults:scripts/plasma/Constants.sol',
    ),
    4326: at(
      '0x601aC63637933D88285A025C685AC4e9a92a98dA',
      'bgd-labs/aave-address-book:tokenlist.json',
      'DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json',
    ),
    143: at(
      '0x10Aeaf63194db8d453d4D85a06E5eFE1dd0b5417',
      'balancer/code-review:rate-providers/registry.json',
      'DefiLlama/yield-server:src/adaptors/monday-trade-spot/index.js',
    ),
    1101: legacyAt(
      '0x5D8cfF95D7A57c0BF50B30b43c7CC0D52825D4a9',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
    selector: '0x035faf82',
    label: 'wstETH stEthPerToken()',
  }),
  localRates: {
    42161: feedRate(42161, '0xB1552C5e96B312d0Bf8b554186F846C40614a540', 'wstETH'),
    10: feedRate(10, '0xe59EBa0D492cA53C6f46015EEa00517F2707dc77', 'wstETH'),
    8453: feedRate(8453, '0xB88BAc61a4Ca37C43a3725912B1f472c9A5bc061', 'wstETH'),
    59144: feedRate(59144, '0x3C8A95F2264bB3b52156c766b738357008d87cB7', 'wstETH'),
    56: feedRate(56, '0x4c75d01cfa4D998770b399246400a6dc40FB9645', 'wstETH'),
    130: feedRate(130, '0xD835fAC9080396CCE95bDf9EcC7cc27Bab12c9f8', 'wstETH'),
    324: feedRate(324, '0x24a0C9404101A8d7497676BE12F10aEa356bAC28', 'wstETH'),
    534352: feedRate(534352, '0xE61Da4C909F7d86797a0D06Db63c34f76c9bCBDC', 'wstETH'),
    1868: feedRate(1868, '0xDff6f372e8c16b2b9e95c55bDfe74C0bA3F90265', 'wstETH'),
    137: feedRate(137, '0x3Ea1eC855fBda8bA0396975eC260AD2e9B2Bc01c', 'wstETH'),
    100: feedRate(100, '0x0064AC007fF665CF8D0D3Af5E0AD1c26a3f853eA', 'wstETH'),
    9745: feedRate(9745, '0xd64d26cAd5f672463c33f91cE5b243d24cF7a903', 'wstETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['lidofinance/core:contracts/0.6.12/WstETH.sol'],
})
