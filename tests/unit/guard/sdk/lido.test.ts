import { LidoSDK } from '@lidofinance/lido-ethereum-sdk'
import { createPublicClient, custom, toFunctionSelector } from 'viem'
import { mainnet } from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 500 : 30
const FROM = '0x00000000000000000000000000000000000a11ce'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const QUEUE = '0x889edc2edab5f40e902b864ad4d7ade8e412f9b1'

const word = (value: bigint) => `0x${value.toString(16).padStart(64, '0')}`

/** All that the SDK asks a node for: the locator's addresses, the queue's limits, some gas. */
const ANSWERS: Readonly<Record<string, string>> = {
  [toFunctionSelector('lido()')]: word(BigInt(STETH)),
  [toFunctionSelector('wstETH()')]: word(BigInt(WSTETH)),
  [toFunctionSelector('withdrawalQueue()')]: word(BigInt(QUEUE)),
  [toFunctionSelector('MIN_STETH_WITHDRAWAL_AMOUNT()')]: word(100n),
  [toFunctionSelector('MAX_STETH_WITHDRAWAL_AMOUNT()')]: word(1000n * 10n ** 18n),
}

async function request({ method, params }: { method: string; params?: unknown }) {
  if (method === 'eth_chainId') return '0x1'
  if (method === 'eth_estimateGas') return '0x5208'
  const { data = '' } = (params as { data?: string }[])[0] ?? {}
  const answer = method === 'eth_call' ? ANSWERS[data.slice(0, 10)] : undefined
  if (!answer) throw new Error(`not expected: ${method} ${data}`)
  return answer
}

const rpcProvider = createPublicClient({ chain: mainnet, transport: custom({ request }) })
const sdk = new LidoSDK({ chainId: 1, rpcProvider: rpcProvider as never, logMode: 'none' })
const account = { address: FROM, type: 'json-rpc' } as const

function ask(built: { to?: unknown; data?: unknown; value?: unknown }) {
  const value = `0x${BigInt((built.value as bigint | undefined) ?? 0n).toString(16)}`
  const { intents, confidence } = inspect({
    id: 'x',
    method: 'eth_sendTransaction',
    chainId: 1,
    from: FROM,
    to: built.to,
    value,
    data: built.data,
  })
  return { ...intents[0], confidence, count: intents.length }
}

const amount = (random: Random) => BigInt(100 + random.below(1e9)) ** 2n
const sure = { confidence: 'high', count: 1 }

describe('Lido’s calls as its SDK populates them', () => {
  it('stakes, wraps and unwraps', async () => {
    const random = randomFrom(81)
    for (let round = 0; round < ROUNDS; round++) {
      const value = amount(random)
      const referralAddress = `0x${random.hex(40)}` as const
      const stake = await sdk.stake.stakeEthPopulateTx({ value, account, referralAddress })
      expect(ask(stake)).toMatchObject({
        ...sure,
        kind: 'deposit',
        sellToken: NATIVE,
        sellAmount: String(value),
        buyToken: STETH,
        recipient: FROM,
      })
      expect(ask(await sdk.wrap.wrapEthPopulateTx({ value, account }))).toMatchObject({
        ...sure,
        kind: 'deposit',
        sellToken: NATIVE,
        sellAmount: String(value),
        buyToken: WSTETH,
      })
      expect(ask(await sdk.wrap.wrapStethPopulateTx({ value, account }))).toMatchObject({
        ...sure,
        kind: 'wrap',
        sellToken: STETH,
        sellAmount: String(value),
        buyToken: WSTETH,
      })
      expect(ask(await sdk.wrap.unwrapPopulateTx({ value, account }))).toMatchObject({
        ...sure,
        kind: 'unwrap',
        sellToken: WSTETH,
        sellAmount: String(value),
        buyToken: STETH,
      })
    }
  })

  it('asks for withdrawals, in parts where one is too large, and claims them', async () => {
    const random = randomFrom(82)
    for (let round = 0; round < ROUNDS; round++) {
      const token = random.pick(['stETH', 'wstETH'] as const)
      const receiver = random.pick([FROM, `0x${random.hex(40)}`] as const)
      // The SDK itself parts what is more than the queue takes at once.
      const whole = random.below(2) === 0 ? amount(random) : amount(random) + 2500n * 10n ** 18n
      const isStEth = token === 'stETH'
      const requests = isStEth ? undefined : [amount(random), amount(random)]
      const total = requests ? requests.reduce((a, b) => a + b) : whole
      const props = requests
        ? { requests, token, receiver, account }
        : { amount: whole, token, receiver, account }
      const want = {
        ...sure,
        kind: 'redeem',
        protocol: 'lido-withdrawalqueue',
        sellToken: isStEth ? STETH : WSTETH,
        sellAmount: String(total),
        buyToken: NATIVE,
        minBuyAmount: isStEth ? String(total) : null,
        buyMode: 'queued',
        recipient: receiver,
      }
      expect(ask(await sdk.withdraw.request.requestWithdrawalPopulateTx(props as never))).toMatchObject(want)
      const r = `0x${'11'.repeat(32)}` as const
      const permit = { value: total, deadline: 2_000_000_000n, v: 27, r, s: r }
      const signed = await sdk.withdraw.request.requestWithdrawalWithPermitPopulateTx({
        ...props,
        permit,
      } as never)
      expect(ask(signed)).toMatchObject({
        ...want,
        permits: [{ token: want.sellToken, spender: QUEUE, amount: String(total) }],
      })
      const requestsIds = [BigInt(1 + random.below(1e5)), BigInt(2e5 + random.below(1e5))]
      const hints = [BigInt(random.below(1e3)), BigInt(random.below(1e3))]
      const claim = await sdk.withdraw.claim.claimRequestsPopulateTx({ requestsIds, hints, account })
      expect(ask(claim)).toMatchObject({ ...sure, kind: 'claim', buyToken: NATIVE, buyMode: 'claimable' })
    }
  })

  it('sends tokens and shares', async () => {
    const random = randomFrom(83)
    for (let round = 0; round < ROUNDS; round++) {
      const [value, to] = [amount(random), `0x${random.hex(40)}` as const]
      const want = { ...sure, kind: 'transfer', sellToken: STETH, sellAmount: String(value), recipient: to }
      const sent = await sdk.steth.populateTransfer({ amount: value, to, account })
      expect(ask(sent)).toMatchObject({ ...want, sellMode: 'exact' })
      const shares = await sdk.shares.populateTransfer({ amount: value, to, account })
      expect(ask(shares)).toMatchObject({ ...want, sellMode: 'shares' })
    }
  })
})
