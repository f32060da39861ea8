import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const SWETH: Address = '0xf951e335afb289353dc249e82926178eac7ded78'
const RSWETH: Address = '0xfae103dc9cf190ed75350761e95403b7b8afa6c0'

const token = (id: string, address: Address) =>
  callDecoder({
    id,
    addresses: { [address]: [1] },
    functions: [
      on('deposit()', (_args, call) => stakeCoins(address, call)),
      on('depositWithReferral(address referral)', (_args, call) => stakeCoins(address, call)),
    ],
  })

const exit = (id: string, address: Address, of: Address) =>
  callDecoder({
    id,
    addresses: { [address]: [1] },
    functions: [
      on('createWithdrawRequest(uint256 amount)', ([amount], { from }) => queueExit(of, amount, from)),
      on('finalizeWithdrawal(uint256 tokenId)', (_args, { from }) => claimExit(from)),
    ],
  })

// Source: SwellNetwork/v3-core-public:contracts/lst/contracts/interfaces/IswETH.sol, IswEXIT.sol
export const swellSweth = token('swell-sweth', SWETH)
export const swellRsweth = token('swell-rsweth', RSWETH)
export const swellSwexit = exit('swell-swexit', '0x48c11b86807627af70a34662d4865cf854251663', SWETH)
export const swellRswexit = exit('swell-rswexit', '0x58749c46ffe97e4d79508a2c781c440f4756f064', RSWETH)

export const swellSimplestaking = callDecoder({
  id: 'swell-simplestaking',
  addresses: { '0x38d43a6cb8da0e855a42fb6b0733a0498531d774': [1] },
  functions: [
    on('deposit(address token, uint256 amount, address receiver)', ([of, amount, recipient]) => ({
      kind: 'restake',
      direction: 'deposit',
      give: [give(of, amount)],
      recipient,
    })),
    on('withdraw(address token, uint256 amount, address receiver)', ([of, amount, recipient]) => ({
      kind: 'restake',
      direction: 'withdraw',
      receive: [get(of, amount, 'exact')],
      recipient,
    })),
  ],
})
