import { at, defineToken } from './defineToken.ts'
import { invertedRate } from './rates.ts'

export const inETH = defineToken({
  id: 'ineth',
  symbol: 'inETH',
  name: 'Inception Restaked ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'inception',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xf073bAC22DAb7FaF4a3Dd6c6189a70D54110525C',
      'inceptionlrt/smart-contracts:projects/restaking-pool/deployments/mainnet/cToken.json',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    42161: at(
      '0x5A7a183B6B44Dc4EC2E3d2eF43F98C5152b1d76d',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    59144: at(
      '0x5A7a183B6B44Dc4EC2E3d2eF43F98C5152b1d76d',
      'bunnyboard/databoard:src/configs/data/tokenlists/linea.json',
    ),
    10: at('0x5A7a183B6B44Dc4EC2E3d2eF43F98C5152b1d76d', 'balancer/code-review:rate-providers/registry.json'),
    56: at(
      '0x5A7a183B6B44Dc4EC2E3d2eF43F98C5152b1d76d',
      'bunnyboard/databoard:src/configs/data/tokenlists/bnbchain.json',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 1,
    to: '0x122ee24Cb3Cc1b6B987800D3B54A68FC16910Dbf',
    selector: '0x754b2707',
    args: ['0xf073bAC22DAb7FaF4a3Dd6c6189a70D54110525C'],
    label: 'inETH ratioFeed.getRatio(address)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['inceptionlrt/smart-contracts:projects/restaking-pool/contracts/RatioFeed.sol'],
})
