import * as book from '@aave-dao/aave-address-book'
import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { reserveAt } from '@/lib/guard/decoders/aave/reserves'
import { inspect } from '@/lib/guard/inspectFormat'
import { findTokenAt } from '@/lib/tokens'
import { FROM } from './understand'

const OPTIMISM = '0x794a61358D6845594F94dc1DB02A252b5b4814aD'
const WSTETH = '0x1f32b1c2345538c0c6f582fcb022739c4a194ebb'
/** wstETH's number in the pool on Optimism. */
const ID = 9n
const ALL = 2n ** 128n - 1n

const abi = parseAbi([
  'function supply(bytes32)',
  'function withdraw(bytes32)',
  'function borrow(bytes32)',
  'function repay(bytes32)',
  'function repayWithATokens(bytes32)',
  'function supplyWithPermit(bytes32,bytes32,bytes32)',
  'function repayWithPermit(bytes32,bytes32,bytes32)',
  'function setUserUseReserveAsCollateral(bytes32)',
])
type Name = (typeof abi)[number]['name']

/** As CalldataLogic.sol unpacks it: number, amount, and what is not read here above them. */
const pack = (id: bigint, amount: bigint) =>
  `0x${(id | (amount << 16n) | (0x2222n << 144n)).toString(16).padStart(64, '0')}` as const

function ask(functionName: Name, word: `0x${string}`, to = OPTIMISM, chainId = 10) {
  const args = functionName.endsWith('Permit') ? [word, word, word] : [word]
  const data = encodeFunctionData({ abi, functionName, args } as never)
  const { intents, confidence } = inspect({
    id: 'x',
    method: 'eth_sendTransaction',
    chainId,
    from: FROM,
    to,
    data,
  })
  return { ...intents[0], confidence }
}

describe('packed calls of Aave on second layers', () => {
  it.each([
    ['supply', 5n, { direction: 'supply', sellToken: WSTETH, sellAmount: '5', minBuyAmount: '5' }],
    ['withdraw', 5n, { direction: 'withdraw', buyToken: WSTETH, minBuyAmount: '5', buyMode: 'exact' }],
    ['withdraw', ALL, { direction: 'withdraw', buyToken: WSTETH, minBuyAmount: null, buyMode: 'all' }],
    ['borrow', 5n, { direction: 'borrow', buyToken: WSTETH, minBuyAmount: '5' }],
    ['repay', 5n, { direction: 'repay', sellToken: WSTETH, sellAmount: '5', sellMode: 'max' }],
    ['repay', ALL, { direction: 'repay', sellToken: WSTETH, sellAmount: null, sellMode: 'all' }],
    ['repayWithATokens', 5n, { direction: 'repay', sellToken: WSTETH, sellAmount: '5' }],
    ['setUserUseReserveAsCollateral', 1n, { direction: 'collateral-flag', token: WSTETH }],
  ] as const)('reads %s of %d', (name, amount, want) => {
    const found = ask(name, pack(ID, amount))
    expect(found).toMatchObject({ kind: 'lend', protocol: 'aave-v3', confidence: 'high', ...want })
    expect(found.permits).toBeUndefined()
  })

  it('names the allowance that is taken along by signature', () => {
    const permits = [{ token: WSTETH, spender: OPTIMISM.toLowerCase(), amount: '5' }]
    expect(ask('supplyWithPermit', pack(ID, 5n))).toMatchObject({ direction: 'supply', permits })
    expect(ask('repayWithPermit', pack(ID, 5n))).toMatchObject({ direction: 'repay', permits })
  })

  it('names no token for a number that it does not know', () => {
    expect(ask('supply', pack(99n, 5n))).toMatchObject({
      sellToken: null,
      sellAmount: '5',
      confidence: 'low',
    })
  })

  it('has the numbers of the address book', () => {
    const pools = [
      book.AaveV3Optimism,
      book.AaveV3Base,
      book.AaveV3Arbitrum,
      book.AaveV3Scroll,
      book.AaveV3Linea,
    ]
    let known = 0
    for (const { CHAIN_ID, ASSETS } of pools) {
      for (const { id, UNDERLYING } of Object.values(ASSETS) as { id: number; UNDERLYING: string }[]) {
        const found = reserveAt(CHAIN_ID, id)
        const isOurs = findTokenAt(CHAIN_ID, UNDERLYING) !== undefined
        if (found || isOurs) expect([CHAIN_ID, id, found]).toEqual([CHAIN_ID, id, UNDERLYING.toLowerCase()])
        if (found) known++
      }
      expect(reserveAt(CHAIN_ID, 999)).toBeUndefined()
    }
    expect(known).toBeGreaterThan(25)
  })
})
