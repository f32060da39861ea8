import { at, defineToken, legacyAt } from './defineToken.ts'
import { providerRate } from './localRates.ts'
import { rateOfOne } from './rates.ts'

export const stMATIC = defineToken({
  id: 'stmatic',
  symbol: 'stMATIC',
  name: 'Staked MATIC',
  decimals: 18,
  kind: 'lst',
  underlying: 'POL',
  accrual: 'value-accruing',
  protocol: 'lido-polygon',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x9ee91F9f426fA633d227f7a9b000E28b9dfd8599',
      'DefiLlama/DefiLlama-Adapters:projects/hinkal/registryTokens.js',
      'MetaMask/contract-metadata:metamask-uniswap-tokenlist.json',
    ),
    137: legacyAt(
      '0x3A58a54C066FdC0f2D55FC9C89F0415C92eBf3C4',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 1,
    to: '0x9ee91F9f426fA633d227f7a9b000E28b9dfd8599',
    selector: '0xd968447c',
    label: 'stMATIC convertStMaticToMatic(uint256)',
  }),
  localRates: {
    137: providerRate(137, '0xdEd6C522d803E35f65318a9a4d7333a22d582199', 'stMATIC'),
  },
  status: 'legacy',
  leave: 'direct-call',
  caveat: 'sunset',
  sources: ['bunnyboard/databoard:src/configs/abi/lido/stMATIC.json'],
})
