import type { Address } from '../../../core/address.ts'
import { pairAt, type Table } from './tokens.ts'

// Source: Instadapp/fluid-contracts-public:deployments/*/{Vault,VaultT1}_*.json, those with a liquid staking token that lend
// ether, wstETH, USDC or USDT: the table is kept small.
/** Collateral and debt. */
const VAULTS: Table<string> = {
  1: {
    '0x18d31f2e1374574df8309f92305008beb49d3618': 'ezeth wsteth',
    '0x121fa331c070e8e304973f7bb0bb25f0b7e4a042': 'meth usdc',
    '0x4d649348087282d8a78328cf34045c13a2d7b9e8': 'meth usdt',
    '0x23e4df0b4830c6ed5f0df8ea343c7e4a59e3482b': 'oseth usdc',
    '0xfae78322463168c65b688bb275f187ae8629ef46': 'oseth usdt',
    '0x025c1494b7d15aa931e011f6740e0b46b2136cb9': 'rseth wsteth',
    '0xf2c8f54447cbd591c396b0dd7ac15faf552d0fa4': 'weeth usdc',
    '0x92643e964ca4b2c165a95ca919b0a819aca6d5f1': 'weeth usdt',
    '0xeaef563015634a9d0ee6cf1357a3b205c35e028d': 'weeth wsteth',
    '0x1c6068ec051f0ac1688ca1fe76810fa9c8644278': 'weeths wsteth',
    '0x82b27fa821419f5689381b565a8b0786aa2548de': 'wsteth coin',
    '0x1982cc7b1570c2503282d0a0b41f69b3b28fdcc3': 'wsteth usdc',
    '0xb4f3bf2d96139563777c0231899ce06ee95cc946': 'wsteth usdt',
    '0xf55b8e9f0c51ace009f4b41d03321675d4c643b3': 'weeth usdc',
    '0xdf16adaf80584b2723f3ba1eb7a601338ba18c4e': 'weeth usdt',
    '0x40d9b8417e6e1dcd358f04e3328bced061018a82': 'weeth wsteth',
    '0xa0f83fc5885cebc0420ce7c7b139adc80c4f4d91': 'wsteth coin',
    '0x51197586f6a9e2571868b6ffaef308f3bdfed3ae': 'wsteth usdc',
    '0x1c2bb46f36561bc4f05a94bd50916496aa501078': 'wsteth usdt',
  },
  56: {
    '0xb58634a962a579bd01c392451a718cb5d74dfb53': 'asbnb coin',
    '0x6e0cdb09eb33cd3894c905e0dff9289b95a86fff': 'wbeth eth',
    '0x1982cc7b1570c2503282d0a0b41f69b3b28fdcc3': 'wbeth usdc',
    '0xb4f3bf2d96139563777c0231899ce06ee95cc946': 'wbeth usdt',
  },
  137: {
    '0xeaef563015634a9d0ee6cf1357a3b205c35e028d': 'maticx coin',
    '0x1982cc7b1570c2503282d0a0b41f69b3b28fdcc3': 'maticx usdc',
    '0xb4f3bf2d96139563777c0231899ce06ee95cc946': 'maticx usdt',
    '0xa0f83fc5885cebc0420ce7c7b139adc80c4f4d91': 'wsteth usdc',
    '0x51197586f6a9e2571868b6ffaef308f3bdfed3ae': 'wsteth usdt',
    '0x1c2bb46f36561bc4f05a94bd50916496aa501078': 'wsteth weth',
  },
  8453: {
    '0x40d9b8417e6e1dcd358f04e3328bced061018a82': 'cbeth usdc',
    '0x1c2bb46f36561bc4f05a94bd50916496aa501078': 'weeth usdc',
    '0x51197586f6a9e2571868b6ffaef308f3bdfed3ae': 'weeth wsteth',
    '0xa0f83fc5885cebc0420ce7c7b139adc80c4f4d91': 'wsteth coin',
    '0xbec491fef7b4f666b270f9d5e5c3f443cbf20991': 'wsteth usdc',
  },
  9745: {
    '0xa0f83fc5885cebc0420ce7c7b139adc80c4f4d91': 'weeth weth',
  },
  42161: {
    '0x4045720a33193b4fe66c94dfbc8d37b0b4d9b469': 'weeth usdc',
    '0xbfadea65591235f38809076e14803ac84acf3f97': 'weeth usdt',
    '0x40d9b8417e6e1dcd358f04e3328bced061018a82': 'weeth wsteth',
    '0x1c2bb46f36561bc4f05a94bd50916496aa501078': 'wsteth coin',
    '0xa0f83fc5885cebc0420ce7c7b139adc80c4f4d91': 'wsteth usdc',
    '0x51197586f6a9e2571868b6ffaef308f3bdfed3ae': 'wsteth usdt',
  },
}

export const vaultTokens = (chainId: number, vault: Address | undefined) => pairAt(VAULTS, chainId, vault)
