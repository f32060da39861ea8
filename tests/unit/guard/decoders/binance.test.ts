import { encodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { ETH, FROM, OTHER, understand } from './understand'

const WBETH = '0xa2e3356610840701bdf5611a53974510ae27e2e1'
const BEP20_ETH = '0x2170ed0880ac9a755fd29b2688956bd959f933f8'
const UNWRAP = '0x79973d557CD9dd87eb61E250cc2572c990e20196'

understand('binance-wbeth', [
  {
    to: WBETH,
    fn: 'deposit(address referral)',
    args: [OTHER],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, WBETH, 'protocol-rate'],
  },
  {
    to: WBETH,
    fn: 'requestWithdrawEth(uint256 wbethAmount)',
    args: [5n],
    want: ['redeem', WBETH, 5n, ETH, 'queued'],
  },
  {
    to: UNWRAP,
    fn: 'claimWithdraw(uint256 index)',
    args: [0n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])

understand('binance-wbeth', [
  {
    to: WBETH,
    chainId: 56,
    fn: 'deposit(uint256 amount,address referral)',
    args: [5n, OTHER],
    want: ['deposit', BEP20_ETH, 5n, WBETH, 'protocol-rate'],
  },
  {
    to: WBETH,
    chainId: 56,
    fn: 'requestWithdrawEth(uint256 wbethAmount)',
    args: [5n],
    want: ['redeem', WBETH, 5n, BEP20_ETH, 'queued'],
  },
])

it('is not sure of the unwrapping contract on BNB Chain, whose address is inferred', () => {
  const abi = parseAbi(['function claimWithdraw(uint256 index)'])
  const data = encodeFunctionData({ abi, args: [0n] })
  const method = 'eth_sendTransaction'
  const { intents, confidence } = inspect({ id: 'x', method, chainId: 56, from: FROM, to: UNWRAP, data })
  expect(intents[0]).toMatchObject({ kind: 'claim', buyToken: BEP20_ETH })
  expect(confidence).toBe('low')
})
