import { type Address, parseEther } from 'viem'
import type { Chain } from './chain.ts'
import type { Artifact } from './compile.ts'

/**
 * Queues that nobody holds anything in until a test does: contract by stand-in. The registry names the addresses;
 * upxETH's is what a public note of its deployment says and PirexEth is asked to confirm.
 */
export const QUEUES = {
  renzo: ['0x5efc9D10E42FB517456f4ac41EB5e2eBe42C8918', 'RenzoQueue'],
  kelp: ['0x62De59c08eB5dAE4b7E6F7a8cAd3006d6965ec16', 'KelpWithdrawals'],
  puffer: ['0xDdA0483184E75a5579ef9635ED14BacCf9d50283', 'PufferWithdrawals'],
  swExit: ['0x48C11b86807627AF70a34662D4865cF854251663', 'SwellExit'],
  swAccess: ['0x625087d72c762254a72CB22cC2ECa40da6b95EAC', 'SwellExit'],
  rswExit: ['0x58749C46Ffe97e4d79508a2C781C440f4756f064', 'SwellExit'],
  rswAccess: ['0x796592b2092F7E150C48643dA19Dd2F28be3333F', 'SwellExit'],
  stader: ['0x9F0491B32DBce587c50c4C43AB303b06478193A7', 'StaderWithdrawals'],
  staderConfig: ['0x4ABEF2263d5A5ED582FC9A9789a41D85b68d69DB', 'StaderWithdrawals'],
  mantle: ['0x38fDF7b489316e03eD8754ad339cb5c4483FDcf9', 'MantleUnstakes'],
  mantlePauser: ['0x29Ab878aEd032e2e2c86FF4A9a9B05e3276cf1f8', 'MantleUnstakes'],
  origin: ['0x39254033945AA2E4809Cc2977E7087BEE48bd7Ab', 'OriginVault'],
  liquidCollective: ['0x080b3a41390b357Ad7e8097644d1DEDf57AD3375', 'RedeemManager'],
  pirexEth: ['0xD664b74274DfEB538d9baC494F3a4760828B02b0', 'PirexEth'],
  upxEth: ['0x5BF2419a33f82F4C1f075B4006d7fC4104C43868', 'UpxEth'],
  binance: ['0x79973d557CD9dd87eb61E250cc2572c990e20196', 'BinanceUnwrap'],
  stakewise: ['0xAC0F906E433d58FA868F936E8A43230473652885', 'StakeWiseVault'],
  stakestone: ['0xA62F9C5af106FeEE069F38dE51098D9d81B90572', 'StoneVault'],
  yieldNest: ['0x0BC9BC81aD379810B36AD5cC95387112990AA67b', 'YieldNestQueue'],
  ynLsde: ['0x8Face3283E20b19d98a7a132274B69C1304D60b4', 'YieldNestQueue'],
  cmEth: ['0x12Be34bE067Ebd201f6eAf78a861D90b2a66B113', 'CmEthDelayedWithdraw'],
  cmEthAccountant: ['0x6049Bd892F14669a4466e46981ecEd75D610a2eC', 'CmEthAccountant'],
  maticX: ['0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645', 'MaticXQueue'],
  polygonStake: ['0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908', 'PolygonStakeManager'],
  inception: ['0x46199cAa0e453971cedf97f926368d9E5415831a', 'InceptionPool'],
} as const satisfies Record<string, readonly [Address, string]>

/** Those that pay in ether have some. */
export async function plantOtherQueues(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  for (const [address, name] of Object.values(QUEUES)) {
    await chain.plant(address, standIns[name]!)
    await chain.setBalance(address, parseEther('1000'))
  }
}
