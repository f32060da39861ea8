import { type Action, BundlerAction } from '@morpho-org/bundler-sdk-viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 1_000 : 60
const FROM = '0x00000000000000000000000000000000000a11ce'
const BUNDLER = '0x6566194141eefa99af43bb5aa71460ca2dc90245'
const GENERAL_ADAPTER = '0x4a6c312ec70e8747a587ee860a0353cd42be0ae0'
const signature = `0x${'11'.repeat(64)}1b` as const

const address = (random: Random) => `0x${random.hex(40)}` as const
const amount = (random: Random) => BigInt(1 + random.below(1e9)) ** 2n

function marketOf(random: Random) {
  return {
    loanToken: address(random),
    collateralToken: address(random),
    oracle: address(random),
    irm: address(random),
    lltv: 860_000_000_000_000_000n,
  }
}

function ask(actions: Action[]) {
  const { to, data, value } = BundlerAction.encodeBundle(1, actions)
  const found = inspect({
    id: 'x',
    method: 'eth_sendTransaction',
    chainId: 1,
    from: FROM,
    to,
    value: `0x${value.toString(16)}`,
    data,
  })
  return { ...found.intents[0], confidence: found.confidence, to: to.toLowerCase() }
}

/** What goes in and comes out of a bundle; that it is the whole of it, only a simulation tells. */
const common = {
  kind: 'lend',
  direction: 'bundle',
  protocol: 'morpho-bundler3',
  confidence: 'low',
  to: BUNDLER,
}

describe('a Morpho bundle as its SDK encodes it', () => {
  it('gives collateral, by an allowance that is signed along, and takes the loan', () => {
    const random = randomFrom(51)
    for (let round = 0; round < ROUNDS; round++) {
      const market = marketOf(random)
      const [collateral, loan] = [amount(random), amount(random)]
      const isPermit2 = random.below(2) === 0
      const details = {
        token: market.collateralToken,
        amount: collateral,
        expiration: 2_000_000_000,
        nonce: 0,
      }
      const allowance: Action = isPermit2
        ? { type: 'approve2', args: [FROM, { details, sigDeadline: 2_000_000_000n }, signature] }
        : { type: 'permit', args: [FROM, market.collateralToken, collateral, 2_000_000_000n, signature] }
      const pull: Action = isPermit2
        ? { type: 'transferFrom2', args: [market.collateralToken, collateral, GENERAL_ADAPTER] }
        : { type: 'erc20TransferFrom', args: [market.collateralToken, collateral, GENERAL_ADAPTER] }
      const found = ask([
        allowance,
        pull,
        { type: 'morphoSupplyCollateral', args: [market, collateral, FROM, []] },
        { type: 'morphoBorrow', args: [market, loan, 0n, 0n, FROM] },
      ])
      expect(found).toMatchObject({
        ...common,
        sellToken: market.collateralToken,
        sellAmount: String(collateral),
        buyToken: market.loanToken,
        minBuyAmount: String(loan),
        buyMode: 'exact',
        permits: [{ token: market.collateralToken, amount: String(collateral) }],
      })
      expect(found.permits?.[0]?.spender).toBe(GENERAL_ADAPTER)
    }
  })

  it('repays and takes the collateral back', () => {
    const random = randomFrom(52)
    for (let round = 0; round < ROUNDS; round++) {
      const market = marketOf(random)
      const [collateral, loan] = [amount(random), amount(random)]
      const found = ask([
        { type: 'erc20TransferFrom', args: [market.loanToken, loan, GENERAL_ADAPTER] },
        { type: 'morphoRepay', args: [market, loan, 0n, 2n ** 128n, FROM, []] },
        { type: 'morphoWithdrawCollateral', args: [market, collateral, FROM] },
      ])
      expect(found).toMatchObject({
        ...common,
        sellToken: market.loanToken,
        sellAmount: String(loan),
        buyToken: market.collateralToken,
        minBuyAmount: String(collateral),
      })
    }
  })

  it('withdraws what was lent', () => {
    const random = randomFrom(53)
    for (let round = 0; round < ROUNDS; round++) {
      const market = marketOf(random)
      const loan = amount(random)
      expect(ask([{ type: 'morphoWithdraw', args: [market, loan, 0n, 0n, FROM] }])).toMatchObject({
        ...common,
        sellToken: null,
        buyToken: market.loanToken,
        minBuyAmount: String(loan),
      })
    }
  })
})
