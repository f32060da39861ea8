import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { erc4626Rate } from './rates.ts'

export const pufETH = defineToken({
  id: 'pufeth',
  symbol: 'pufETH',
  name: 'pufETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'puffer',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xD9A442856C234a39a81a089C06451EBAa4306a72',
      'PufferFinance/Deployments-and-ACL:docs/deployments/mainnet.md',
      'balancer/code-review:rate-providers/registry.json',
    ),
    534352: at(
      '0xc4d46E8402F476F269c379677C99F18E22Ea030e',
      'PufferFinance/Deployments-and-ACL:docs/deployments/integrations.md',
      'scroll-tech/token-list:scroll.tokenlist.json',
    ),
    8453: at(
      '0x30D91DF53cCCf07e3a5BF6862Db8CFBe1fCB21d3',
      'PufferFinance/Deployments-and-ACL:docs/deployments/base.md',
    ),
    42161: at(
      '0x37D6382B6889cCeF8d6871A8b60E667115eDDBcF',
      'PufferFinance/Deployments-and-ACL:docs/deployments/arbitrum.md',
      'smartcontractkit/documentation:src/config/data/ccip/v1_2_0/mainnet/tokens.json',
    ),
    59144: at(
      '0x37D6382B6889cCeF8d6871A8b60E667115eDDBcF',
      'PufferFinance/Deployments-and-ACL:docs/deployments/linea.md',
    ),
    143: at(
      '0x37D6382B6889cCeF8d6871A8b60E667115eDDBcF',
      'PufferFinance/Deployments-and-ACL:docs/deployments/monad.md',
      'MetaMask/contract-metadata:metadata/eip155:143/erc20:0x37D6382B6889cCeF8d6871A8b60E667115eDDBcF.json',
    ),
    4326: at(
      '0x37D6382B6889cCeF8d6871A8b60E667115eDDBcF',
      'PufferFinance/Deployments-and-ACL:docs/deployments/megaeth.md',
    ),
    56: at(
      '0x64274835D88F5c0215da8AADd9A5f2D2A2569381',
      'PufferFinance/Deployments-and-ACL:docs/deployments/bsc.md',
      'bunnyboard/databoard:src/configs/data/tokenlists/bnbchain.json',
    ),
    48900: at(
      '0x9346A5043C590133FE900aec643D9622EDddBA57',
      'PufferFinance/Deployments-and-ACL:docs/deployments/zircuit.md',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens/data2.js',
    ),
    1868: at(
      '0x6c460b2c6D6719562D5dA43E5152B375e79B9A8B',
      'PufferFinance/Deployments-and-ACL:docs/deployments/soneium.md',
    ),
    80094: at(
      '0x417b0Ff8358Eb72867Da92225CaB99BCD5e6F205',
      'PufferFinance/Deployments-and-ACL:docs/deployments/berachain.md',
    ),
    33139: at(
      '0x6234E5ef39B12EFdFcbd99dd7F452F27F3fEAE3b',
      'PufferFinance/Deployments-and-ACL:docs/deployments/ape.md',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens/data2.js',
    ),
    999: at(
      '0x87d00066cf131ff54B72B134a217D5401E5392b6',
      'PufferFinance/Deployments-and-ACL:docs/deployments/hyperEVM.md',
    ),
  },
  exchangeRate: erc4626Rate(1, '0xD9A442856C234a39a81a089C06451EBAa4306a72', 'pufETH'),
  localRates: {
    534352: feedRate(534352, '0x7C6Da2C92caCe9F77274379Dc32a1eEE0B4C5FfD', 'pufETH'),
    8453: feedRate(8453, '0x69a1d14a4e58e97EDE8337DE61eEB2e4a55886E0', 'pufETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['PufferFinance/puffer-contracts:mainnet-contracts/src/integrations/BalancerRateProvider.sol'],
})
