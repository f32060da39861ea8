import {
  ContractsOrderKind,
  normalizeOrder,
  ORDER_TYPE_FIELDS,
  OrderBalance,
} from '@cowprotocol/sdk-contracts-ts'
import { expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 2_000 : 200
const SETTLEMENT = '0x9008d19f58aabd9ed0d60971565aa8510560ab41'

it('understands a CoW order as its SDK normalizes it', () => {
  const random = randomFrom(41)
  for (let round = 0; round < ROUNDS; round++) {
    const [owner, sellToken, buyToken, other] = [40, 40, 40, 40].map(n => `0x${random.hex(n)}`) as [
      string,
      string,
      string,
      string,
    ]
    const [sellAmount, buyAmount, feeAmount] = [
      BigInt(1 + random.below(1e9)) ** 2n,
      BigInt(1 + random.below(1e9)) ** 2n,
      random.below(3) === 0 ? BigInt(random.below(1e6)) : 0n,
    ] as [bigint, bigint, bigint]
    const kind = random.pick([ContractsOrderKind.SELL, ContractsOrderKind.BUY])
    // No receiver at all is the owner.
    const receiver = random.pick([undefined, owner, other])
    const validTo = 1_800_000_000 + random.below(1e6)
    const message = normalizeOrder({
      sellToken,
      buyToken,
      receiver,
      sellAmount,
      buyAmount,
      feeAmount,
      validTo,
      kind,
      appData: random.below(1e9),
      partiallyFillable: random.below(2) === 0,
      sellTokenBalance: OrderBalance.ERC20,
      buyTokenBalance: OrderBalance.ERC20,
    } as never)
    const domain = { name: 'Gnosis Protocol', version: 'v2', chainId: 1, verifyingContract: SETTLEMENT }
    const typedData = { domain, types: { Order: ORDER_TYPE_FIELDS }, primaryType: 'Order', message }
    const text = JSON.stringify(typedData, (_key, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    const { intents, confidence } = inspect({
      id: 'x',
      method: 'eth_signTypedData_v4',
      chainId: 1,
      from: owner,
      typedData: random.below(2) === 0 ? text : JSON.parse(text),
    })
    const isBuy = kind === ContractsOrderKind.BUY
    expect({ ...intents[0], confidence }).toMatchObject({
      kind: 'swap',
      protocol: 'cow',
      sellToken,
      sellAmount: String(sellAmount + feeAmount),
      sellMode: isBuy ? 'max' : 'exact',
      buyToken,
      minBuyAmount: String(buyAmount),
      buyMode: isBuy ? 'exact' : 'min',
      recipient: receiver ?? owner,
      deadline: String(validTo),
      flags: receiver === other ? ['recipient-is-not-sender'] : [],
      confidence: 'high',
    })
  }
})
