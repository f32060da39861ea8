import type { Address } from 'viem'

/** Where things stand on Ethereum. Sources after each group; the registry and price-source evidence name the same. */
export const ETHEREUM = {
  // lidofinance/docs:docs/deployed-contracts/index.md
  stETH: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
  wstETH: '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
  withdrawalQueue: '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1',
  withdrawalVault: '0xB9D7934878B5FB9610B3fE8A5e441e8fad7E293f',
  lidoConsensus: '0xD624B08C83bAECF0807Dd2c6880C3154a5F0B288',
  // rocket-pool/docs:docs/en/protocol/contracts-integrations.md; RocketStorage resolves the others
  rETH: '0xae78736Cd615f374D3085123A210448E74Fc6393',
  rocketDepositPool: '0xCE15294273CFb9D9b628F4D61636623decDF4fdC',
  rocketDepositSettings: '0x227BE8dD01DF8ad9BED0178e4F8cEC2996C5c365',
  rocketNetworkBalances: '0x1D9F14C6Bfd8358b589964baD8665AdD248E9473',
  rocketStorage: '0x1d8f8f00cfa6758d7bE78336684788Fb0ee0Fa46',
  rocketNetworkRevenues: '0x9D9708dA8E0200Dd8Dd9ad09e0AAf184Ad260842',
  rocketNetworkSettings: '0x67Fd03a5095197D1aD1F932BC55E022C420b1153',
  // FraxFinance/docs:misc/constants/mainnet.ts
  frxETH: '0x5E8422345238F34275888049021821E8E08CAa1f',
  fraxEtherMinter: '0x7Bc6bad540453360F744666D625fec0ee1320cA3',
  fraxMinterV1: '0xbAFA44EFE7901E04E39Dad13167D089C559c1138',
  fraxRedemptionQueue: '0xfDC69e6BE352BD5644C438302DE4E311AAD5565b',
  sfrxETH: '0xac3E018457B222d93114458476f3E3416Abbe38F',
  // coinbase/wrapped-tokens-os
  cbETH: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
  // etherfi-protocol/smart-contracts:deployment
  eETH: '0x35fA164735182de50811E8e2E824cFb9B6118ac2',
  weETH: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
  etherFiWithdrawals: '0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c',
  etherFiRedemption: '0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0',
  etherFiPool: '0x308861A430be4cce5502d0A12724771Fc6DaF216',
  // lib/tokens/ankrETH.ts and lib/guard/decoders/ankr.ts, which name their sources
  ankrETH: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb',
  ankrPool: '0x84db6eE82b7Cf3b47E8F19270abdE5718B936670',
  // curvefi/curve-js:src/constants/pools/ethereum.ts
  curveStEth: '0xDC24316b9AE028F1497c275EB9192a3Ea0f67022',
  curveFrxEth: '0xa1F8A6807c402E4A15ef4EBa36528A3FED24E577',
} as const satisfies Record<string, Address>

/** bgd-labs/aave-address-book:tokenlist.json, and the explorers' token lists it was checked against. */
export const ARBITRUM = {
  wstETH: '0x5979D7b546E38E414F7E9822514be443A4800529',
  rETH: '0xEC70Dcb4A1EFa46b8F2D97C310C9c4790ba5ffA8',
  rocketRateOracle: '0x7EcCBbd05830EdF593d30005B8F69E965AF4D59f',
} as const satisfies Record<string, Address>

/** One address on both chains. Uniswap/docs:docs/contracts/v3/reference/deployments; mds1/multicall. */
export const EVERYWHERE = {
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  permit2: '0x000000000022D473030F116dDEE9F6B43aC78BA3',
  uniswapFactory: '0x1F98431c8aD98523631AE4a59f267346ea31F984',
  quoterV2: '0x61fFE014bA17989E743c5F6cB21bF9697530B21e',
  positionManager: '0xC36442b4a4522E871399CD717aBDD847Ab11FE88',
  swapRouter: '0xE592427A0AEce92De3Edee1F18E0157C05861564',
  swapRouter02: '0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45',
} as const satisfies Record<string, Address>

export const WETH: Readonly<Record<1 | 42161, Address>> = {
  1: '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2',
  42161: '0x82aF49447D8a07e3bd95BD0d56f35241523fBab1',
}

/** Universal Routers that dapps use now: v2 and v2.1.1 on Ethereum, the two latest on Arbitrum. Uniswap/universal-router:deploy-addresses. */
export const UNIVERSAL_ROUTERS: Readonly<Record<1 | 42161, readonly Address[]>> = {
  1: ['0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af', '0x4C82D1fBFe28C977cBB58D8C7FF8FCF9F70a2cCA'],
  42161: ['0xA51afAFe0263b40EdaEf0Df8781eA9aa03E381a3', '0x8B844f885672f333Bc0042cB669255f93a4C1E6b'],
}
