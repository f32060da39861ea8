import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { readCorpus } from './score'

const FROM = '0x00000000000000000000000000000000000a11ce'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const EETH = '0x35fa164735182de50811e8e2e824cfb9b6118ac2'
const FRXETH = '0x5e8422345238f34275888049021821e8e08caa1f'
const SFRXETH = '0xac3e018457b222d93114458476f3e3416abbe38f'
const R = `0x${'11'.repeat(32)}` as const
const sig = [9n, 27, R, R] as const
const permit = { value: 7n, deadline: 9n, v: 27, r: R, s: R }
const tuple = '(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) permit'
const tail = 'uint256 deadline, uint8 v, bytes32 r, bytes32 s'

function ask(to: string, fn: string, args: readonly unknown[]) {
  const abi = parseAbi([`function ${fn}`] as readonly string[])
  const data = encodeFunctionData({ abi, args } as never)
  const { intents } = inspect({ id: 'x', method: 'eth_sendTransaction', chainId: 1, from: FROM, to, data })
  return intents
}

/** An allowance by signature moves tokens like any other: it is named beside what the call does. */
describe('an allowance taken along by signature', () => {
  const QUEUE = '0x889edc2edab5f40e902b864ad4d7ade8e412f9b1'
  const POOL = '0x87870bca3f3fd6335c3f4ce8392d69350b4fa4e2'
  const FRAX_QUEUE = '0x82ba8da44cd5261762e629dd5c605b17715727bd'
  it.each([
    [
      QUEUE,
      `requestWithdrawalsWithPermit(uint256[] amounts, address owner, ${tuple})`,
      [[5n], FROM, permit],
      STETH,
      7n,
    ],
    [
      QUEUE,
      `requestWithdrawalsWstETHWithPermit(uint256[] amounts, address owner, ${tuple})`,
      [[5n], FROM, permit],
      WSTETH,
      7n,
    ],
    [
      '0x308861a430be4cce5502d0a12724771fc6daf216',
      `requestWithdrawWithPermit(address owner, uint256 amount, ${tuple})`,
      [FROM, 5n, permit],
      EETH,
      7n,
    ],
    [
      '0xcd5fe23c85820f7b72d0926fc9b05b43e359b7ee',
      `wrapWithPermit(uint256 amount, ${tuple})`,
      [5n, permit],
      EETH,
      7n,
    ],
    [
      '0x9ffdf407cde9a93c47611799da23924af3ef764f',
      `depositWithERC20WithPermit(address token, uint256 amount, address referral, ${tuple})`,
      [STETH, 5n, FROM, permit],
      STETH,
      7n,
    ],
    [
      FRAX_QUEUE,
      `enterRedemptionQueueWithPermit(uint120 amount, address recipient, ${tail})`,
      [5n, FROM, ...sig],
      FRXETH,
      5n,
    ],
    [
      FRAX_QUEUE,
      `enterRedemptionQueueWithSfrxEthPermit(uint120 amount, address recipient, ${tail})`,
      [5n, FROM, ...sig],
      SFRXETH,
      5n,
    ],
    [
      SFRXETH,
      `depositWithSignature(uint256 assets, address receiver, uint256 deadline, bool approveMax, uint8 v, bytes32 r, bytes32 s)`,
      [5n, FROM, 9n, true, 27, R, R],
      FRXETH,
      2n ** 256n - 1n,
    ],
    [
      POOL,
      `supplyWithPermit(address asset, uint256 amount, address onBehalfOf, uint16 referralCode, ${tail})`,
      [WSTETH, 5n, FROM, 0, ...sig],
      WSTETH,
      5n,
    ],
    [
      POOL,
      `repayWithPermit(address asset, uint256 amount, uint256 rateMode, address onBehalfOf, ${tail})`,
      [WSTETH, 5n, 2n, FROM, ...sig],
      WSTETH,
      5n,
    ],
    [
      '0xd01607c3c5ecaba394d8be377a08590149325722',
      `withdrawETHWithPermit(address pool, uint256 amount, address to, ${tail})`,
      [POOL, 5n, FROM, ...sig],
      null,
      5n,
    ],
  ] as const)('is named: %s %s', (to, fn, args, token, amount) => {
    const intents = ask(to, fn, args)
    expect(intents).toHaveLength(1)
    expect(intents[0]?.permits).toEqual([{ token, spender: to, amount: String(amount) }])
    // It is not what the call is: the flags are those of the act.
    expect(intents[0]?.unlimited).toBe(false)
  })

  it('is named in a Morpho bundle and in a swap router', () => {
    const bundler = '0x4095f064b8d3c3548a3bebfd0bbfd04750e30077'
    const inner = encodeFunctionData({
      abi: parseAbi([`function permit(address asset, uint256 amount, ${tail}, bool skipRevert)`]),
      args: [WSTETH, 7n, ...sig, false],
    })
    expect(ask(bundler, 'multicall(bytes[] data)', [[inner]])[0]?.permits).toEqual([
      { token: WSTETH, spender: bundler, amount: '7' },
    ])
    const router = '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45'
    const calls = [
      encodeFunctionData({
        abi: parseAbi([`function selfPermit(address token, uint256 value, ${tail})`]),
        args: [WSTETH, 7n, ...sig],
      }),
      encodeFunctionData({
        abi: parseAbi([
          'function swapExactTokensForTokens(uint256 amountIn, uint256 min, address[] path, address to)',
        ]),
        args: [7n, 6n, [WSTETH, FRXETH], FROM],
      }),
    ]
    expect(ask(router, 'multicall(bytes[] data)', [calls])[0]).toMatchObject({
      kind: 'swap',
      permits: [{ token: WSTETH, spender: router, amount: '7' }],
    })
  })
})

const corpus = readCorpus()

describe.skipIf(!corpus)('the allowances that requests.dev.json finds inside calls', () => {
  it('are named', () => {
    const cases = (corpus ?? []).filter(({ expected }) => 'permit' in expected || 'permits' in expected)
    const wrong: string[] = []
    let calls = 0
    for (const item of cases) {
      const { permit: one, permits = [] } = item.expected as {
        permit?: { value: string }
        permits?: { token: string; amount: string; spender?: string }[]
      }
      // A batch of signed permits is itself approvals.
      if (item.expected.kind === 'approve') continue
      calls++
      const got = inspect(item).intents[0]?.permits?.[0]
      const isRight = one
        ? got?.amount === one.value && got?.token === item.expected.sellToken && got?.spender === item.to
        : permits.some(
            ({ token, amount, spender }) =>
              got?.token === token && got?.amount === amount && got?.spender === spender,
          )
      if (!isRight) wrong.push(`${item.id}: ${JSON.stringify(got)}`)
    }
    expect(calls).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })
})

describe('a signed permit', () => {
  const uints = ['value', 'nonce', 'deadline'].map(name => ({ name, type: 'uint256' }))
  const typedData = {
    types: {
      Permit: [{ name: 'owner', type: 'address' }, { name: 'spender', type: 'address' }, ...uints],
    },
    primaryType: 'Permit',
    domain: { name: 'x', chainId: 1, verifyingContract: STETH },
    message: { owner: FROM, spender: EETH, value: String(2n ** 256n - 1n), nonce: '0', deadline: '9' },
  }

  it('is not made harmless by a field that is not signed', () => {
    const message = { ...typedData.message, allowed: false, tokenId: '1' }
    const { intents } = inspect({
      ...{ id: 'x', method: 'eth_signTypedData_v4', chainId: 1, from: FROM },
      typedData: { ...typedData, message },
    })
    expect(intents).toMatchObject([{ kind: 'approve', token: STETH, spender: EETH, unlimited: true }])
  })
})

/** Signatures that hand over what is lent or may be borrowed, by the type hashes of the contracts. */
describe('a signature for a lending market', () => {
  const COMET = '0xc3d688b66703497daa19211eedff47f25384cdc3'
  const sign = (
    primaryType: string,
    fields: Record<string, string>,
    message: object,
    verifyingContract: string,
  ) =>
    inspect({
      ...{ id: 'x', method: 'eth_signTypedData_v4', chainId: 1, from: FROM },
      typedData: {
        types: { [primaryType]: Object.entries(fields).map(([name, type]) => ({ name, type })) },
        primaryType,
        domain: { name: 'x', version: '1', chainId: 1, verifyingContract },
        message,
      },
    })

  // Source: compound-finance/comet:contracts/CometExt.sol, AUTHORIZATION_TYPEHASH
  it('lets a manager move a whole position in Compound', () => {
    const fields = {
      owner: 'address',
      manager: 'address',
      isAllowed: 'bool',
      nonce: 'uint256',
      expiry: 'uint256',
    }
    const of = (isAllowed: boolean, contract = COMET) =>
      sign(
        'Authorization',
        fields,
        { owner: FROM, manager: EETH, isAllowed, nonce: '0', expiry: '9' },
        contract,
      )
    const allowed = { kind: 'approve', protocol: 'compound-v3', token: COMET, spender: EETH, deadline: '9' }
    expect(of(true)).toMatchObject({ intents: [{ ...allowed, unlimited: true }], confidence: 'high' })
    expect(of(false)).toMatchObject({ intents: [{ ...allowed, amount: '0' }] })
    expect(of(true, STETH).confidence).toBe('none')
  })

  // Source: aave/aave-v3-core:contracts/protocol/tokenization/base/DebtTokenBase.sol, DELEGATION_WITH_SIG_TYPEHASH
  it('lets somebody borrow in the signer’s name from Aave', () => {
    const fields = { delegatee: 'address', value: 'uint256', nonce: 'uint256', deadline: 'uint256' }
    const message = { delegatee: EETH, value: '7', nonce: '0', deadline: '9' }
    expect(sign('DelegationWithSig', fields, message, SFRXETH)).toMatchObject({
      intents: [
        { kind: 'approve', protocol: 'aave-v3', token: SFRXETH, spender: EETH, amount: '7', deadline: '9' },
      ],
      confidence: 'high',
    })
  })
})
