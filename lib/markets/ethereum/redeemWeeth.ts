import { type Address, NATIVE } from '../../core/address.ts'
import { calldata, ReadingError, uintOf } from '../../core/reading.ts'
import { protocolExit } from '../kinds/protocolExit.ts'

const MANAGER: Address = '0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0'
const POOL: Address = '0x308861A430be4cce5502d0A12724771Fc6DaF216'
const EETH: Address = '0x35fA164735182de50811E8e2E824cFb9B6118ac2'
const preview = 'ether.fi previewRedeem(uint256,address)'
const free = 'ether.fi totalRedeemableAmount(address)'
const pooled = 'ether.fi getTotalPooledEther()'
const shared = 'eETH totalShares()'

/** A weETH is one share, but unwrapping it to eETH and back to shares may lose one. */
function sharesLeft(shares: bigint, pooledWei: bigint, totalShares: bigint): bigint {
  const unwrapped = (shares * pooledWei) / totalShares
  return (unwrapped * totalShares) / pooledWei
}

/**
 * The instant redemption: the rate less the exit fee, above the low watermark and within the hour's limit. It is asked
 * for all shares and for one less, as the contract counts them.
 */
export const redeemWeeth = protocolExit({
  id: 'redeem-weeth',
  chainId: 1,
  token: 'weeth',
  name: 'ether.fi instant redemption',
  redeem: amountIn => ({
    calls: () => [
      { chainId: 1, to: MANAGER, data: calldata('0x1daea443', amountIn, NATIVE), label: preview },
      { chainId: 1, to: MANAGER, data: calldata('0xcf52e9f6', NATIVE), label: free },
      { chainId: 1, to: MANAGER, data: calldata('0x1daea443', amountIn - 1n, NATIVE), label: preview },
      { chainId: 1, to: POOL, data: calldata('0x37cfdaca'), label: pooled },
      { chainId: 1, to: EETH, data: calldata('0x3a98ef39'), label: shared },
    ],
    parse: ([paid, redeemable, less, ether, shares]) => {
      const [pooledWei, totalShares] = [uintOf(ether, pooled), uintOf(shares, shared)]
      if (uintOf(redeemable, free) * totalShares < amountIn * pooledWei)
        throw new ReadingError('ether.fi instant redemption: not for this amount now')
      const isWhole = sharesLeft(amountIn, pooledWei, totalShares) === amountIn
      return uintOf(isWhole ? paid : less, preview)
    },
  }),
  sources: [
    'etherfi-protocol/smart-contracts:src/withdrawals/EtherFiRedemptionManager.sol',
    'etherfi-protocol/smart-contracts:src/core/LiquidityPool.sol',
  ],
})
