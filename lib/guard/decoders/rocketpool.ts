import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give, swapIn } from '../draft.ts'
import { stakeCoins } from './staking.ts'

const RETH: Address = '0xae78736cd615f374d3085123a210448e74fc6393'

// Source: rocket-pool/rocketpool:contracts/contract/token/RocketTokenRETH.sol
export const rocketpoolReth = callDecoder({
  id: 'rocketpool-reth',
  addresses: { [RETH]: [1] },
  functions: [
    on('burn(uint256 amount)', ([amount], { from }) => ({
      kind: 'redeem',
      give: [give(RETH, amount)],
      receive: [get(NATIVE, undefined, 'protocol-rate')],
      recipient: from,
    })),
  ],
})

/** The deposit pool is replaced with upgrades: the first is mined (rotki/test-caching), the second is today's. */
export const rocketpoolDeposit = callDecoder({
  id: 'rocketpool-deposit',
  addresses: {
    '0xdd3f50f8a6cafbe9b31a427582963f465e745af8': [1],
    '0xce15294273cfb9d9b628f4d61636623decdf4fdc': [1],
  },
  functions: [on('deposit()', (_args, call) => stakeCoins(RETH, call))],
})

// Source: LedgerHQ/app-plugin-rocketpool:tests/networks/ethereum/rocketpool/b2c.json
export const rocketpoolSwaprouter = callDecoder({
  id: 'rocketpool-swaprouter',
  addresses: { '0x16d5a408e807db8ef7c578279beeee6b228f1c1c': [1] },
  functions: [
    on(
      'swapTo(uint256 uniswapPortion, uint256 balancerPortion, uint256 min, uint256 ideal)',
      ([, , min], call) => swapIn([NATIVE, call.valueWei], [RETH, min], { recipient: call.from }),
    ),
    on(
      'swapFrom(uint256 uniswapPortion, uint256 balancerPortion, uint256 min, uint256 ideal, uint256 amount)',
      ([, , min, , amount], { from }) => swapIn([RETH, amount], [NATIVE, min], { recipient: from }),
    ),
  ],
})
