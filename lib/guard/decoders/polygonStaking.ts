import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeCoins, stakeToken } from './staking.ts'

const POL: Address = '0x455e53cbb86018ac2b8092fdcd39d8444affc3f6'
const MATICX: Address = '0xf03a7eb46d01d9ecaa104558c732cf82f6b6b645'
const MATICX_POLYGON: Address = '0xfa68fb4628dff1028cfec22b4162fccd0d45efb6'
const STMATIC: Address = '0x9ee91f9f426fa633d227f7a9b000e28b9dfd8599'

// Source: stader-labs/maticX:contracts/MaticX.sol. The token is its own stake manager.
export const maticX = callDecoder({
  id: 'stader',
  addresses: { [MATICX]: [1] },
  functions: [
    on('submitPOL(uint256 amount)', ([amount], { from }) => stakeToken(POL, amount, MATICX, from)),
    on('requestWithdraw(uint256 amount)', ([amount], { from }) => queueExit(MATICX, amount, from, POL)),
    on('claimWithdrawal(uint256 index)', (_args, { from }) => claimExit(from, POL)),
  ],
})

// Source: stader-labs/maticX:contracts/ChildPool.sol: on Polygon a pool sells and takes back, POL is the coin.
export const maticXPolygon = callDecoder({
  id: 'stader',
  addresses: { '0xfd225c9e6601c9d38d8f98d8731bf59efcf8c0e3': [137] },
  functions: [
    on('swapMaticForMaticXViaInstantPool()', (_args, call) => stakeCoins(MATICX_POLYGON, call)),
    on('requestMaticXSwap(uint256 amount)', ([amount], { from }) => queueExit(MATICX_POLYGON, amount, from)),
    on('claimMaticXSwap(uint256 index)', (_args, { from }) => claimExit(from, NATIVE)),
  ],
})

// Source: lidofinance/polygon-contracts:abis/stMATIC.json. Wound down: only exits are left.
export const stMatic = callDecoder({
  id: 'lido-polygon',
  addresses: { [STMATIC]: [1] },
  functions: [
    on('requestWithdraw(uint256 amount, address referral)', ([amount], { from }) =>
      queueExit(STMATIC, amount, from, POL),
    ),
    on('claimTokens(uint256 tokenId)', (_args, { from }) => claimExit(from, POL)),
  ],
})
