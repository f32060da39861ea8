import type { Address } from '../../../core/address.ts'
import { pairAt, type Table } from './tokens.ts'

// Source: Instadapp/fluid-contracts-public:deployments/*/Dex_*.json, those with a liquid staking token.
/** Token 0 and token 1. */
const POOLS: Table<string> = {
  1: {
    '0xc0652bddcff7739dadf0c9567584b35ca63eb8e1': 'coin oseth',
    '0xdd72157a021804141817d46d9852a97addfb9f59': 'ezeth coin',
    '0x276084527b801e00db8e4410504f9baf93f72c67': 'rseth coin',
    '0x86f874212335af27c41cdb855c2255543d1499ce': 'weeth coin',
    '0x080574d224e960c272e005aa03efbe793f317640': 'weeths coin',
    '0x0b1a513ee24972daef112bc777a5610d4325c9e7': 'wsteth coin',
  },
  56: {
    '0x2886a01a0645390872a9eb99dae1283664b0c524': 'eth wbeth',
  },
  137: {
    '0x667701e51b4d1ca244f17c78f7ab8744b4c99f9b': 'coin maticx',
  },
  8453: {
    '0x5d538ae12f9539ac457cd5fdbdec02d5779f0971': 'ezeth coin',
    '0x86f874212335af27c41cdb855c2255543d1499ce': 'rseth coin',
    '0x0b1a513ee24972daef112bc777a5610d4325c9e7': 'susds wsteth',
    '0x3c0441b42195f4ad6aa9a0978e06096ea616cda7': 'weeth coin',
    '0x667701e51b4d1ca244f17c78f7ab8744b4c99f9b': 'wsteth coin',
  },
  9745: {
    '0x3c0441b42195f4ad6aa9a0978e06096ea616cda7': 'weth weeth',
    '0x86f874212335af27c41cdb855c2255543d1499ce': 'weth wrseth',
  },
  42161: {
    '0xc8f989e9b7ece1b4d092ae4db7faf1294146bda4': 'ezeth coin',
    '0xfd6d459f04c3f0568e7361f29d0390081a43b90b': 'rseth coin',
    '0x667701e51b4d1ca244f17c78f7ab8744b4c99f9b': 'weeth coin',
    '0x0b1a513ee24972daef112bc777a5610d4325c9e7': 'wsteth coin',
  },
}

export const poolTokens = (chainId: number, pool: Address | undefined) => pairAt(POOLS, chainId, pool)
