import { fluid } from '../kinds/fluid.ts'

export const fluidWeethEth = fluid({
  id: 'fluid-weeth-eth',
  chainId: 1,
  token: 'weeth',
  name: 'Fluid weETH/ETH',
  dex: '0x86f874212335Af27C41cDb855C2255543d1499cE',
  tokenIn: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
  sources: [
    'Instadapp/fluid-contracts-public:contracts/config/rangeAuthDex',
    'yearn/monitoring:lrt-pegs/fluid',
  ],
})
