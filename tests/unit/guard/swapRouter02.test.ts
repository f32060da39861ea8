import { SwapRouter } from '@uniswap/router-sdk'
import { Percent, TradeType } from '@uniswap/sdk-core'
import { expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from './random'
import { FROM, makeTrade, nameOf } from './uniswapTrades'

const ROUNDS = process.env.MOORING_LONG ? 2_000 : 100
const ROUTER = '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45'

/** Swaps for SwapRouter02 as Uniswap's own SDK writes them. */
it('understands SwapRouter02 as the SDK writes it', () => {
  const random = randomFrom(5)
  for (let round = 0; round < ROUNDS; round++) {
    const trade = makeTrade(random, false)
    const slippageTolerance = new Percent(1 + random.below(200), 10_000)
    const recipient = random.below(3) === 0 ? `0x${random.hex(40)}` : FROM
    const options = { slippageTolerance, recipient, deadlineOrPreviousBlockhash: '2000000000' }
    const { calldata, value } = SwapRouter.swapCallParameters(trade as never, options)
    const request = {
      id: 'x',
      method: 'eth_sendTransaction',
      chainId: 1,
      from: FROM,
      to: ROUTER,
      value,
      data: calldata,
    }
    const { intents, confidence } = inspect(request)
    const isExactIn = trade.tradeType === TradeType.EXACT_INPUT
    const sold = isExactIn ? trade.inputAmount : trade.maximumAmountIn(slippageTolerance)
    const bought = isExactIn ? trade.minimumAmountOut(slippageTolerance) : trade.outputAmount
    expect({ ...intents[0], confidence }).toMatchObject({
      kind: 'swap',
      protocol: 'uniswap-swaprouter02',
      sellToken: nameOf(trade.inputAmount.currency),
      sellAmount: sold.quotient.toString(),
      buyToken: nameOf(trade.outputAmount.currency),
      minBuyAmount: bought.quotient.toString(),
      recipient,
      deadline: '2000000000',
      confidence: 'high',
    })
  }
})

it('takes the fee of a front end off the minimum that the SDK asks for', () => {
  const random = randomFrom(6)
  for (let round = 0; round < ROUNDS; round++) {
    const trade = makeTrade(random, false)
    if (trade.tradeType !== TradeType.EXACT_INPUT) continue
    const slippageTolerance = new Percent(1 + random.below(200), 10_000)
    const bips = 1 + random.below(100)
    const fee = { fee: new Percent(bips, 10_000), recipient: `0x${random.hex(40)}` }
    const recipient = random.below(2) === 0 ? `0x${random.hex(40)}` : FROM
    const options = { slippageTolerance, recipient, deadlineOrPreviousBlockhash: '2000000000', fee }
    const { calldata, value } = SwapRouter.swapCallParameters(trade as never, options)
    const request = {
      method: 'eth_sendTransaction',
      chainId: 1,
      from: FROM,
      to: ROUTER,
      value,
      data: calldata,
    }
    const { intents, confidence } = inspect({ id: 'x', ...request })
    const least = BigInt(trade.minimumAmountOut(slippageTolerance).quotient.toString())
    expect({ ...intents[0], confidence }).toMatchObject({
      buyToken: nameOf(trade.outputAmount.currency),
      minBuyAmount: String(least - (least * BigInt(bips)) / 10_000n),
      recipient,
      confidence: 'high',
    })
  }
})
