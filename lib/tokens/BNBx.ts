import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const BNBx = defineToken({
  id: 'bnbx',
  symbol: 'BNBx',
  name: 'Liquid Staking BNB',
  decimals: 18,
  kind: 'lst',
  underlying: 'BNB',
  accrual: 'value-accruing',
  protocol: 'stader',
  homeChainId: 56,
  addresses: {
    56: at(
      '0x1bdd3Cf7F79cfB8EdbB955f20ad99211551BA275',
      'stader-labs/bnbX:legacy/legacy-addresses/mainnet-deployment-info.json',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 56,
    to: '0x3b961e83400D51e6E1AF5c450d3C7d7b80588d28',
    selector: '0xca0506e8',
    label: 'BNBx stakeManager.convertBnbXToBnb(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['stader-labs/bnbX:agents/suspicious-amount-agent/src/abi/StakeManager.json'],
})
