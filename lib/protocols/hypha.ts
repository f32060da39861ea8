import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, uint } from './readings.ts'

const queue = contract(43114, '0x61f908D4992a790A2792D3C36850B4b9eB5849A3', 'ggAVAX withdrawQueue')

export const hypha = defineProtocol({
  id: 'hypha',
  name: 'Hypha',
  appUrl: 'https://www.gogopool.com',
  tokens: {
    ggavax: {
      redemption: 'queue',
      queue: combine({ lastRequestId: uint(queue('0x188c26cc', 'getPendingRequestsCount()')) }),
    },
  },
  sources: [
    'multisig-labs/gogopool:contracts/contract/WithdrawQueue.sol',
    'DefiLlama/yield-server:src/adaptors/hypha/index.js',
  ],
})
