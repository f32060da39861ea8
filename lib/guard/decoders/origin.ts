import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeToken } from './staking.ts'

const OETH: Address = '0x856c4efb76c1d1ae02e20ceb03a2a6a08b0b8dc3'
const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'

// Source: OriginProtocol/origin-dollar:contracts/abi/vault.json. One OETH is asked and paid for one WETH.
export const originVault = callDecoder({
  id: 'origin',
  addresses: { '0x39254033945aa2e4809cc2977e7087bee48bd7ab': [1] },
  functions: [
    on('mint(uint256 amount)', ([amount], { from }) => stakeToken(WETH, amount, OETH, from)),
    on('requestWithdrawal(uint256 amount)', ([amount], { from }) => queueExit(OETH, amount, from, WETH)),
    on('claimWithdrawal(uint256 requestId)', (_args, { from }) => claimExit(from, WETH)),
    on('claimWithdrawals(uint256[] requestIds)', (_args, { from }) => claimExit(from, WETH)),
  ],
})
