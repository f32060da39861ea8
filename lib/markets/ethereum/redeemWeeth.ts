import { type Address, NATIVE } from '../../core/address.ts'
import { calldata, ReadingError, uintOf } from '../../core/reading.ts'
import { protocolExit } from '../kinds/protocolExit.ts'

const MANAGER: Address = '0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0'
const preview = 'ether.fi previewRedeem(uint256,address)'
const can = 'ether.fi canRedeem(uint256,address)'

/**
 * The instant redemption: the rate less the exit fee, above the low watermark and within the hour's limit. A weETH is
 * one eETH share, so its amount is the shares that are asked for; `canRedeem` wants ether, of which there is never
 * less than of shares, so twice the shares are asked for and a yes is a yes.
 */
export const redeemWeeth = protocolExit({
  id: 'redeem-weeth',
  chainId: 1,
  token: 'weeth',
  name: 'ether.fi instant redemption',
  redeem: amountIn => ({
    calls: () => [
      { chainId: 1, to: MANAGER, data: calldata('0x1daea443', amountIn, NATIVE), label: preview },
      { chainId: 1, to: MANAGER, data: calldata('0x5d943e1d', 2n * amountIn, NATIVE), label: can },
    ],
    parse: ([paid, allowed]) => {
      if (uintOf(allowed, can) === 0n)
        throw new ReadingError('ether.fi instant redemption: not for this amount now')
      return uintOf(paid, preview)
    },
  }),
  sources: ['etherfi-protocol/smart-contracts:src/withdrawals/EtherFiRedemptionManager.sol'],
})
