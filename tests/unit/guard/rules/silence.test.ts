import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Address, type Hex, NATIVE } from '@/lib/core/address'
import { decode } from '@/lib/guard/decode'
import { judge } from '@/lib/guard/judge'
import { RULES } from '@/lib/guard/rules/index'
import { SWAP_ROUTER_02, swapRouter02, WETH } from '../../../devnet/dapp/contracts'
import { CURVE_STETH, calm, ETHER, ether, ME, QUEUE, STETH, WSTETH } from './world'

interface Ordinary {
  to: Address
  data: Hex
  valueWei?: bigint
}

const abi = parseAbi([
  'function exchange(int128 i, int128 j, uint256 dx, uint256 min) returns (uint256)',
  'function approve(address spender, uint256 amount) returns (bool)',
  'function wrap(uint256 amount) returns (uint256)',
  'function unwrap(uint256 amount) returns (uint256)',
  'function transfer(address to, uint256 amount) returns (bool)',
  'function submit(address referral) payable returns (uint256)',
  'function requestWithdrawals(uint256[] amounts, address owner) returns (uint256[])',
])
const least = (ETHER * 995n) / 1_000n
const swap = (tokenIn: Address, tokenOut: Address, amountIn: bigint, amountOutMinimum: bigint) =>
  encodeFunctionData({
    abi: swapRouter02,
    functionName: 'exactInputSingle',
    args: [{ tokenIn, tokenOut, fee: 100, recipient: ME, amountIn, amountOutMinimum, sqrtPriceLimitX96: 0n }],
  })
const call = (functionName: string, args: readonly unknown[]) =>
  encodeFunctionData({ abi, functionName, args } as Parameters<typeof encodeFunctionData>[0])

const ORDINARY: Record<string, Ordinary> = {
  'a Curve swap of 1 stETH': { to: CURVE_STETH, data: call('exchange', [1n, 0n, ETHER, least]) },
  'a SwapRouter02 sale of wstETH': {
    to: SWAP_ROUTER_02,
    data: swap(WSTETH, WETH, ETHER, (ETHER * 1_194n) / 1_000n),
  },
  'a SwapRouter02 purchase of wstETH': {
    to: SWAP_ROUTER_02,
    data: swap(WETH, WSTETH, (ETHER * 12n) / 10n, least),
  },
  'wrapping stETH': { to: WSTETH, data: call('wrap', [ETHER]) },
  'unwrapping wstETH': { to: WSTETH, data: call('unwrap', [ETHER]) },
  'approving Curve for exactly 1 stETH': { to: STETH, data: call('approve', [CURVE_STETH, ETHER]) },
  'approving wstETH to wrap 1 stETH': { to: STETH, data: call('approve', [WSTETH, ETHER]) },
  'taking an allowance back': {
    to: STETH,
    data: call('approve', ['0x00000000000000000000000000000000000000b2', 0n]),
  },
  'staking 1 ETH with Lido': {
    to: STETH,
    data: call('submit', ['0x0000000000000000000000000000000000000000']),
    valueWei: ETHER,
  },
  'sending a friend 1 stETH': {
    to: STETH,
    data: call('transfer', ['0x00000000000000000000000000000000000000b2', ETHER]),
  },
  'asking Lido for 1 stETH back': {
    to: '0x889edc2edab5f40e902b864ad4d7ade8e412f9b1',
    data: call('requestWithdrawals', [[ETHER], ME]),
  },
}

// Somewhat more than the market pays: what the rate gives less 3 bps.
const ways = (isWrapped: boolean) => [{ ...QUEUE, receivesWei: isWrapped ? (ETHER * 12n) / 10n : ETHER }]

describe('a calm world', () => {
  it.each(Object.entries(ORDINARY))('says nothing to %s', (name, { to, data, valueWei = 0n }) => {
    const intents = decode({
      type: 'call',
      chainId: 1,
      from: ME,
      to: to.toLowerCase() as Address,
      valueWei,
      data,
    })
    const tokens = {
      ...calm().tokens,
      [NATIVE]: ether,
      [WETH.toLowerCase() as Address]: { ...ether, symbol: 'WETH' },
    }
    const facts = calm({ tokens, ways: ways(name.includes('wstETH')) })
    const { level, findings } = judge({ intents, facts, settings: {} })
    expect(
      findings.filter(finding => finding.level !== 'ok').map(({ rule, level: found }) => `${rule}: ${found}`),
    ).toEqual([])
    expect(level).toBe('ok')
  })
})

describe('every rule', () => {
  it('has one id and an order of thresholds, and a reason', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { id, thresholds, isLowerWorse, source } of RULES) {
      const { notice, caution, danger } = thresholds
      const sorted = isLowerWorse
        ? danger <= caution && caution <= notice
        : notice <= caution && caution <= danger
      expect(sorted, id).toBe(true)
      expect(source.length, id).toBeGreaterThan(10)
    }
  })
})
