import { encodeFunctionData, parseAbi, parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { fakeRpc, ME, OTHER, WETH } from './fakeRpc'
import { ioWith, withoutSimulation } from './support'

const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const SETTLER = '0x00000000000000000000000000000000005e771e'
const ALLOWANCE_HOLDER = '0x0000000000001ff3684f28c67538d4d072c22734'
const NEXT = 0x5e771e2n

/** A sale through 0x: any contract can stand where the Settler does. */
function sale(taker: `0x${string}`, target = taker) {
  const inner = encodeFunctionData({
    abi: parseAbi([
      'struct Slippage { address recipient; address buyToken; uint256 minAmountOut; }',
      'function execute(Slippage slippage, bytes[] actions, bytes32 zid)',
    ]),
    args: [{ recipient: ME, buyToken: WETH, minAmountOut: parseEther('9.9') }, [], `0x${'0'.repeat(64)}`],
  })
  const data = encodeFunctionData({
    abi: parseAbi([
      'function exec(address operator, address token, uint256 amount, address target, bytes data)',
    ]),
    args: [taker, STETH, parseEther('10'), target, inner],
  })
  return {
    ...{ id: '1-2-3-4', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction' },
    ...{ params: [{ from: ME, to: ALLOWANCE_HOLDER, data }], chainId: 1, accounts: [ME as string] },
  }
}

const registry = (owner: bigint | undefined, before: bigint | undefined) => ({
  ...(owner !== undefined && { '0x registry ownerOf(2)': owner }),
  ...(before !== undefined && { '0x registry prev(2)': before }),
})

const review = async (asked: ReturnType<typeof sale>, answers: Record<string, bigint>) => {
  const { rpc } = fakeRpc(answers, undefined, '0x60')
  return reviewRequest(ioWith(rpc, { settings: withoutSimulation }), asked)
}
const takers = ({ findings }: Awaited<ReturnType<typeof review>>) =>
  findings.filter(({ rule }) => rule === 'unknown-spender').map(({ level }) => level)

describe('a sale through a contract that calls itself 0x’s', () => {
  it('is sure where the registry knows the contract, or knew it until now', async () => {
    for (const answers of [registry(BigInt(SETTLER), NEXT), registry(NEXT, BigInt(SETTLER))]) {
      const found = await review(sale(SETTLER), answers)
      expect(found.notChecked).toBeUndefined()
      expect(takers(found)).toEqual([])
    }
  })

  it('is doubted, and its taker named, where the registry knows another, is paused or does not answer', async () => {
    const unsure = [registry(NEXT, 1n), registry(undefined, BigInt(SETTLER)), {}]
    for (const answers of unsure) {
      const found = await review(sale(SETTLER), answers)
      expect(found.notChecked).toBe('unknown-contract')
      expect(takers(found)).toEqual(['notice'])
    }
  })

  it('is doubted where who may take the tokens is not who is called', async () => {
    const found = await review(sale(SETTLER, OTHER), registry(BigInt(SETTLER), NEXT))
    expect(found.notChecked).toBe('unknown-inner-call')
  })
})
