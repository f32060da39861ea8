import { constructBuildDeltaOrder, constructPartialSDK } from '@velora-dex/sdk'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 2_000 : 100
const DELTA = '0x0000000000bbf5c5fd284e657f01bd000933c96d'

/** The SDK asks its API for the contract's address and nothing else here. */
const sdk = (ParaswapDelta: string) =>
  constructPartialSDK(
    { chainId: 1, apiURL: 'http://none', fetcher: (async () => ({ ParaswapDelta })) as never },
    constructBuildDeltaOrder,
  )

/** Swaps of ParaSwap and Velora come ready made from its API: their calls are held to the ABI in coverage.test.ts. */
describe('a Velora Delta order as its SDK makes it', () => {
  async function order(seed: number, contract: string, destinationChainId: number) {
    const random = randomFrom(seed)
    const [owner, beneficiary, srcToken, destToken] = [40, 40, 40, 40].map(n => `0x${random.hex(n)}`) as [
      string,
      string,
      string,
      string,
    ]
    const [srcAmount, destAmount] = [
      String(BigInt(1 + random.below(1e9)) ** 2n),
      String(BigInt(1 + random.below(1e9)) ** 2n),
    ]
    const side = random.pick(['SELL', 'BUY'] as const)
    const deadline = 1_800_000_000 + random.below(1e6)
    const bridge = {
      protocolSelector: '0x00000000',
      destinationChainId,
      outputToken: `0x${'0'.repeat(40)}`,
      scalingFactor: 0,
      protocolData: '0x',
    }
    const deltaPrice = { destToken, destAmount, srcAmount, partner: 'anon', partnerFee: 0, bridge }
    const asked = { owner, beneficiary, srcToken, srcAmount, destAmount, side, deadline, deltaPrice }
    const { domain, types, data } = await sdk(contract).buildDeltaOrder({
      ...asked,
      partnerAddress: `0x${random.hex(40)}`,
      partnerFeeBps: random.below(100),
    } as never)
    const typedData = { domain, types, primaryType: 'Order', message: data }
    const found = inspect({ id: 'x', method: 'eth_signTypedData_v4', chainId: 1, from: owner, typedData })
    return { asked: { ...asked, destToken }, found }
  }

  it('is understood as it was asked for', async () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const { asked, found } = await order(seed, DELTA, 0)
      const isBuy = asked.side === 'BUY'
      expect({ ...found.intents[0], confidence: found.confidence }).toMatchObject({
        kind: 'swap',
        protocol: 'velora-delta',
        sellToken: asked.srcToken,
        sellAmount: asked.srcAmount,
        sellMode: isBuy ? 'max' : 'exact',
        buyToken: asked.destToken,
        minBuyAmount: asked.destAmount,
        buyMode: isBuy ? 'exact' : 'min',
        recipient: asked.beneficiary,
        deadline: String(asked.deadline),
        flags: ['recipient-is-not-sender'],
        confidence: 'high',
      })
    }
  })

  it('is not sure of another contract under the same name, nor of what another chain pays', async () => {
    expect((await order(7, `0x${'ab'.repeat(20)}`, 0)).found).toMatchObject({
      confidence: 'low',
      reason: 'unknown-contract',
    })
    expect((await order(7, DELTA, 10)).found).toMatchObject({ confidence: 'low', reason: 'leaves-the-chain' })
  })
})
