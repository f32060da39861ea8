import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const ynETHx = defineToken({
  id: 'ynethx',
  symbol: 'ynETHx',
  name: 'ynETHx',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'yieldnest',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x657d9ABA1DBb59e53f9F3eCAA878447dCfC96dCb',
      'yieldnest/yieldnest-vault:script/Contracts.sol',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: erc4626Rate(1, '0x657d9ABA1DBb59e53f9F3eCAA878447dCfC96dCb', 'ynETHx'),
  status: 'active',
  leave: 'protocol',
  sources: ['yieldnest/yieldnest-protocol:src/ynETH.sol'],
})
