import { Address, LimitOrder, MakerTraits } from '@1inch/limit-order-sdk'
import { expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from './random'

/** Limit orders as 1inch's own SDK signs them. */
it('understands a 1inch limit order as its SDK made it', () => {
  const random = randomFrom(11)
  for (let round = 0; round < 200; round++) {
    const [maker, receiver, makerAsset, takerAsset] = [40, 40, 40, 40].map(
      digits => `0x${random.hex(digits)}`,
    ) as [string, string, string, string]
    const [makingAmount, takingAmount] = [
      BigInt(1 + random.below(1e9)) ** 2n,
      BigInt(1 + random.below(1e9)) ** 2n,
    ]
    const expiry = BigInt(1_800_000_000 + random.below(1e6))
    const order = new LimitOrder(
      {
        maker: new Address(maker),
        receiver: new Address(receiver),
        makerAsset: new Address(makerAsset),
        takerAsset: new Address(takerAsset),
        makingAmount,
        takingAmount,
      },
      MakerTraits.default().withExpiration(expiry).allowPartialFills(),
    )
    const typedData = order.getTypedData(1)
    const { intents, confidence } = inspect({
      id: 'x',
      method: 'eth_signTypedData_v4',
      chainId: 1,
      from: maker,
      typedData,
    })
    expect({ ...intents[0], confidence }).toMatchObject({
      kind: 'swap',
      protocol: '1inch-limit-order-v4',
      sellToken: makerAsset,
      sellAmount: String(makingAmount),
      buyToken: takerAsset,
      minBuyAmount: String(takingAmount),
      recipient: receiver,
      deadline: String(expiry),
      flags: ['recipient-is-not-sender'],
      confidence: 'high',
    })
  }
})

// Source: 1inch/fusion-protocol:README.md
it('is not sure whom Fusion pays: what its settlement passes on is not signed', () => {
  const order = (receiver: string) => {
    const made = new LimitOrder({
      maker: new Address(`0x${'a1'.repeat(20)}`),
      receiver: new Address(receiver),
      makerAsset: new Address(`0x${'b2'.repeat(20)}`),
      takerAsset: new Address(`0x${'c3'.repeat(20)}`),
      makingAmount: 5n,
      takingAmount: 4n,
    })
    const typedData = made.getTypedData(1)
    return inspect({
      id: 'x',
      method: 'eth_signTypedData_v4',
      chainId: 1,
      from: `0x${'a1'.repeat(20)}`,
      typedData,
    })
  }
  const settlement = '0x2ad5004c60e16e54d5007c80ce329adde5b51ef5'
  expect(order(settlement)).toMatchObject({
    intents: [{ kind: 'swap', minBuyAmount: '4', recipient: settlement }],
    confidence: 'low',
    reason: 'terms-off-chain',
  })
  expect(order(`0x${'a1'.repeat(20)}`)).toMatchObject({ intents: [{ flags: [] }], confidence: 'high' })
})
