import { encodeAbiParameters, encodePacked, parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ETHEREUM, EVERYWHERE, UNIVERSAL_ROUTERS, WETH } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { ETHEREUM_POOLS } from '../chain/pools.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { quotePool } from '../chain/uniswap.ts'

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000
const APPROVE = 'function approve(address,uint256) returns (bool)'
const BALANCE = 'function balanceOf(address) view returns (uint256)'
const MAX = 2n ** 160n - 1n
const AMOUNT = parseEther('2')

let devnet: Devnet
let chain: Chain
let holder: `0x${string}`

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  holder = devnet.accounts[0]!.address
}, COMPILING_MS)
afterAll(() => devnet?.stop())

/** WETH that `sell` brings, beside what the quoter had promised. */
async function gain(sell: () => Promise<unknown>): Promise<{ got: bigint; quoted: bigint }> {
  return chain.atOnce(12, async () => {
    const quoted = await quotePool(chain, ETHEREUM_POOLS.rETH[0], AMOUNT)
    const before: bigint = await chain.read(WETH[1], BALANCE, [holder])
    await sell()
    return { got: (await chain.read<bigint>(WETH[1], BALANCE, [holder])) - before, quoted }
  })
}

it('swaps through SwapRouter02 at the quoted amount', async () => {
  const { got, quoted } = await gain(async () => {
    await chain.write(ETHEREUM.rETH, APPROVE, [EVERYWHERE.swapRouter02, MAX], { from: holder })
    const swap =
      'function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160)) payable returns (uint256)'
    await chain.write(
      EVERYWHERE.swapRouter02,
      swap,
      [[ETHEREUM.rETH, WETH[1], 100, holder, AMOUNT, 0n, 0n]],
      {
        from: holder,
      },
    )
  })
  expect(got).toBe(quoted)
})

it.each(UNIVERSAL_ROUTERS[1])(
  'swaps through Universal Router %s with an allowance of Permit2',
  async router => {
    const { got, quoted } = await gain(async () => {
      await chain.write(ETHEREUM.rETH, APPROVE, [EVERYWHERE.permit2, MAX], { from: holder })
      const allow = 'function approve(address,address,uint160,uint48)'
      const expiry = (await chain.now()) + 3_600
      await chain.write(EVERYWHERE.permit2, allow, [ETHEREUM.rETH, router, MAX, expiry], { from: holder })
      const path = encodePacked(['address', 'uint24', 'address'], [ETHEREUM.rETH, 100, WETH[1]])
      const types = ['address', 'uint256', 'uint256', 'bytes', 'bool', 'uint256[]'].map(type => ({ type }))
      // V3_SWAP_EXACT_IN is 0x00; since 2.1.1 it takes the least price per hop, empty for none.
      const input = encodeAbiParameters(types, [holder, AMOUNT, 0n, path, true, []])
      const execute = 'function execute(bytes,bytes[],uint256) payable'
      await chain.write(router, execute, ['0x00', [input], BigInt(expiry)], { from: holder })
    })
    expect(got).toBe(quoted)
  },
)

it('swaps stETH in Curve at the quoted amount', async () => {
  const dx = parseEther('10')
  await chain.atOnce(12, async () => {
    await chain.write(ETHEREUM.stETH, APPROVE, [ETHEREUM.curveStEth, MAX], { from: holder })
    const quoted: bigint = await chain.read(
      ETHEREUM.curveStEth,
      'function get_dy(int128,int128,uint256) view returns (uint256)',
      [1n, 0n, dx],
    )
    const exchange = 'function exchange(int128,int128,uint256,uint256) payable returns (uint256)'
    const tooMuch = chain.write(ETHEREUM.curveStEth, exchange, [1n, 0n, dx, quoted + 1n], { from: holder })
    await expect(tooMuch).rejects.toThrow('Exchange resulted in fewer coins than expected')
    const before = await chain.balance(holder)
    await chain.write(ETHEREUM.curveStEth, exchange, [1n, 0n, dx, quoted], { from: holder })
    const gasAtMost = parseEther('0.01')
    const got = (await chain.balance(holder)) - before
    expect(got <= quoted && quoted - got < gasAtMost).toBe(true)
  })
})
