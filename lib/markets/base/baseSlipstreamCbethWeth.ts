import { SLIPSTREAM_SPACINGS, slipstream } from '../kinds/slipstream.ts'

export const baseSlipstreamCbethWeth = slipstream({
  id: 'base-slipstream-cbeth-weth',
  chainId: 8453,
  token: 'cbeth',
  name: 'Aerodrome cbETH/WETH',
  tokenIn: '0x2Ae3F1Ec7F1F5012CFEab0185bfc7aa3cf0DEc22',
  tiers: SLIPSTREAM_SPACINGS,
  sources: [
    'pool-config javascript repository not named; age unknown',
    'VeloraDEX/paraswap-dex-lib',
    'attm-agenticcoding/lst-peg-monitor:config + README',
  ],
})
