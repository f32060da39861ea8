import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { decode } from '@/lib/guard/decode'

const ME = '0x00000000000000000000000000000000000a11ce'
const AUGUSTUS = '0x6a000f20005980200259b80c5102003040001068'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const PARTNER = 0xb0bn << 96n

// Source: ethereum/clear-signing-erc7730-registry:registry/paraswap/calldata-AugustusSwapper-v6.2.json
const abi = parseAbi([
  'struct Swap { address srcToken; address destToken; uint256 fromAmount; uint256 toAmount; uint256 quotedAmount; bytes32 metadata; address beneficiary; }',
  'function swapExactAmountIn(address executor, Swap data, uint256 partnerAndFee, bytes permit, bytes executorData)',
])

function swap(toAmount: bigint, quotedAmount: bigint, partnerAndFee: bigint) {
  const data = {
    ...({ srcToken: STETH, destToken: WETH, fromAmount: 10n, toAmount, quotedAmount } as const),
    metadata: `0x${'0'.repeat(64)}` as const,
    beneficiary: `0x${'0'.repeat(40)}` as const,
  }
  const args = [ME, data, partnerAndFee, '0x', '0x'] as const
  const call = encodeFunctionData({ abi, args })
  return decode({ type: 'call', chainId: 1, from: ME, to: AUGUSTUS, valueWei: 0n, data: call })[0]
}

describe('what Augustus v6 takes after the minimum', () => {
  it('is told: the partner’s fee, 2 % at most, none without a partner', () => {
    expect(swap(9n, 10n, PARTNER | 20n)?.feeBps).toBe(20)
    expect(swap(9n, 10n, PARTNER | 9_000n)?.feeBps).toBe(200)
    // Flags stand above the fourteen bits of the fee.
    expect(swap(9n, 10n, PARTNER | (1n << 95n) | (1n << 14n))?.feeBps).toBeUndefined()
    expect(swap(9n, 10n, 20n)?.feeBps).toBeUndefined()
  })

  it('is doubted where all above a quote that is below the minimum may be kept', () => {
    expect(swap(9n, 9n, PARTNER)?.confidence).toBe('high')
    expect(swap(9n, 1n, PARTNER)).toMatchObject({ confidence: 'low', reason: 'packed-flags' })
  })
})
