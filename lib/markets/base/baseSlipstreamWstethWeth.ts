import { SLIPSTREAM_SPACINGS, slipstream } from '../kinds/slipstream.ts'

export const baseSlipstreamWstethWeth = slipstream({
  id: 'base-slipstream-wsteth-weth',
  chainId: 8453,
  token: 'wsteth',
  name: 'Aerodrome wstETH/WETH',
  tokenIn: '0xc1CBa3fCea344f92D9239c08C0568f6F2F0ee452',
  tiers: SLIPSTREAM_SPACINGS,
  sources: [
    'pool-config javascript repository not named; age unknown',
    'VeloraDEX/paraswap-dex-lib',
    'attm-agenticcoding/lst-peg-monitor:config + README',
  ],
})
