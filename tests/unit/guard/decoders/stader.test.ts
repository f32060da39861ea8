import { encodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { ETH, FROM, OTHER, understand } from './understand'

const ETHX = '0xa35b1b31ce002fbf2058d22f30f95d405200a15b'
const QUEUE = '0x9F0491B32DBce587c50c4C43AB303b06478193A7'

understand('stader-withdraw', [
  {
    to: QUEUE,
    fn: 'requestWithdraw(uint256 ethXAmount,address owner)',
    args: [5n, FROM],
    want: ['redeem', ETHX, 5n, ETH, 'queued'],
  },
  {
    to: QUEUE,
    fn: 'requestWithdraw(uint256 ethXAmount,address owner,string referralId)',
    args: [5n, OTHER, 'x'],
    want: ['redeem', ETHX, 5n, ETH, 'queued'],
    recipient: OTHER,
  },
  { to: QUEUE, fn: 'claim(uint256 requestId)', args: [3n], want: ['claim', null, null, ETH, 'claimable'] },
])

it('does not take the same request to another contract for one of ETHx', () => {
  const abi = parseAbi(['function requestWithdraw(uint256 amount,address owner)'])
  const data = encodeFunctionData({ abi, args: [5n, FROM] })
  const { intents, confidence } = inspect({
    id: 'x',
    method: 'eth_sendTransaction',
    chainId: 1,
    from: FROM,
    to: OTHER,
    value: '0x0',
    data,
  })
  expect(intents.some(({ sellToken }) => sellToken === ETHX)).toBe(false)
  expect(confidence).not.toBe('high')
})
