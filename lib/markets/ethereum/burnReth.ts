import type { Address } from '../../core/address.ts'
import { calldata, ReadingError, uintOf } from '../../core/reading.ts'
import { protocolExit } from '../kinds/protocolExit.ts'

const rETH: Address = '0xae78736Cd615f374D3085123A210448E74Fc6393'
const value = 'rETH getEthValue(uint256)'
const collateral = 'rETH getTotalCollateral()'

/** `burn` pays the whole rate at once, as long as the contract and the deposit pool hold the ether. */
export const burnReth = protocolExit({
  id: 'burn-reth',
  chainId: 1,
  token: 'reth',
  name: 'Rocket Pool burn',
  redeem: amountIn => ({
    calls: () => [
      { chainId: 1, to: rETH, data: calldata('0x8b32fa23', amountIn), label: value },
      { chainId: 1, to: rETH, data: calldata('0xd6eb5910'), label: collateral },
    ],
    parse: ([paid, held]) => {
      const out = uintOf(paid, value)
      if (uintOf(held, collateral) < out) throw new ReadingError('rETH burn: the collateral does not suffice')
      return out
    },
  }),
  sources: ['rocket-pool/rocketpool:contracts/contract/token/RocketTokenRETH.sol'],
})
