import {
  Address,
  AmountMode,
  LimitOrder,
  LimitOrderContract,
  MakerTraits,
  TakerTraits,
} from '@1inch/limit-order-sdk'
import { encodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 2_000 : 200
const FROM = '0x00000000000000000000000000000000000a11ce'
const ROUTER = '0x111111125421ca6dc452d289314280a0f8842a65'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const signature = `0x${'11'.repeat(32)}${'22'.repeat(32)}1b`

/** An order of somebody's and how it is taken: random amounts, mode, bound, recipient, with WETH paid out or not. */
function makeFill(random: Random) {
  const isWeth = random.below(2) === 0
  const makerAsset = isWeth ? WETH : `0x${random.hex(40)}`
  const takerAsset = `0x${random.hex(40)}`
  const [makingAmount, takingAmount] = [
    BigInt(1 + random.below(1e9)) ** 2n,
    BigInt(1 + random.below(1e9)) ** 2n,
  ]
  const expiry = BigInt(1_800_000_000 + random.below(1e6))
  const order = new LimitOrder(
    {
      maker: new Address(`0x${random.hex(40)}`),
      receiver: new Address(`0x${random.hex(40)}`),
      makerAsset: new Address(makerAsset),
      takerAsset: new Address(takerAsset),
      makingAmount,
      takingAmount,
    },
    MakerTraits.default().withExpiration(expiry),
  )
  const isMaker = random.below(2) === 0
  const amount = isMaker ? makingAmount / 2n + 1n : takingAmount / 2n + 1n
  const threshold = random.below(2) === 0 ? 0n : BigInt(1 + random.below(1e9)) ** 2n
  const traits = TakerTraits.default().setAmountMode(isMaker ? AmountMode.maker : AmountMode.taker)
  if (threshold > 0n) traits.setAmountThreshold(threshold)
  if (isWeth) traits.enableNativeUnwrap()
  const receiver = random.below(2) === 0 ? undefined : `0x${random.hex(40)}`
  if (receiver) traits.setReceiver(new Address(receiver))
  const data = receiver
    ? LimitOrderContract.getFillOrderArgsCalldata(order.build(), signature, traits, amount)
    : LimitOrderContract.getFillOrderCalldata(order.build(), signature, traits, amount)
  const other = isMaker ? (amount * takingAmount) / makingAmount : (amount * makingAmount) / takingAmount
  const bound = String(threshold || other)
  return {
    data,
    want: {
      kind: 'swap',
      protocol: '1inch-v6',
      sellToken: takerAsset,
      sellAmount: isMaker ? bound : String(amount),
      sellMode: isMaker ? 'max' : 'exact',
      buyToken: isWeth ? NATIVE : makerAsset,
      minBuyAmount: isMaker ? String(amount) : bound,
      buyMode: isMaker ? 'exact' : 'min',
      recipient: receiver ?? FROM,
      deadline: String(expiry),
      confidence: 'high',
    },
  }
}

function ask(data: string) {
  const found = inspect({ id: 'x', method: 'eth_sendTransaction', chainId: 1, from: FROM, to: ROUTER, data })
  return { ...found.intents[0], confidence: found.confidence }
}

it('understands how a 1inch order is taken, as its SDK encodes it', () => {
  const random = randomFrom(97)
  for (let round = 0; round < ROUNDS; round++) {
    const { data, want } = makeFill(random)
    expect(ask(data)).toMatchObject(want)
  }
})

it('understands it behind an allowance that is signed along', () => {
  const random = randomFrom(98)
  const { data, want } = makeFill(random)
  const token = want.sellToken as `0x${string}`
  const words = [FROM, ROUTER, '5', '9', '1b', '11', '22'].map(word =>
    word.replace('0x', '').padStart(64, '0'),
  )
  const permit = `${token}${words.join('')}` as const
  const outer = encodeFunctionData({
    abi: parseAbi(['function permitAndCall(bytes permit, bytes action)']),
    args: [permit as `0x${string}`, data as `0x${string}`],
  })
  expect(ask(outer)).toMatchObject({ ...want, permits: [{ token, spender: ROUTER, amount: '5' }] })
})
