import { type Address, type Hex, NATIVE } from '../../core/address.ts'
import { type Args, callDecoder, finder, isAt, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { approval, type Draft, get, give } from '../draft.ts'
import type { Approval, GiveMode, Leg, ReceiveMode } from '../intent.ts'
import { lendingAt } from '../lendingAt.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

// Source: morpho-org/morpho-blue:src/interfaces/IMorpho.sol, morpho-org/morpho-blue-bundlers, morpho-org/bundler3

const market =
  '(address loanToken, address collateralToken, address oracle, address irm, uint256 lltv) market'
const EVERYTHING = 2n ** 256n - 1n

/** Amounts in assets, or zero with the amount in shares, which only the market can price. */
const amountOf = (assets: bigint) => (assets === 0n ? undefined : assets)

const lend = (direction: string, draft: Omit<Draft, 'kind'>): Draft => ({ kind: 'lend', direction, ...draft })

export const morphoBlue = callDecoder({
  id: 'morpho-blue',
  addresses: lendingAt(/^morpho/),
  functions: [
    on(
      `supply(${market}, uint256 assets, uint256 shares, address onBehalf, bytes data)`,
      ([m, assets, , recipient]) =>
        lend('supply', { give: [give(m.loanToken, amountOf(assets))], recipient }),
    ),
    on(
      `supplyCollateral(${market}, uint256 assets, address onBehalf, bytes data)`,
      ([m, assets, recipient]) =>
        lend('supply-collateral', { give: [give(m.collateralToken, assets)], recipient }),
    ),
    on(
      `repay(${market}, uint256 assets, uint256 shares, address onBehalf, bytes data)`,
      ([m, assets, , recipient]) => lend('repay', { give: [give(m.loanToken, amountOf(assets))], recipient }),
    ),
    on(
      `borrow(${market}, uint256 assets, uint256 shares, address onBehalf, address receiver)`,
      ([m, assets, , , recipient]) =>
        lend('borrow', { receive: [get(m.loanToken, amountOf(assets), 'exact')], recipient }),
    ),
    on(
      `withdraw(${market}, uint256 assets, uint256 shares, address onBehalf, address receiver)`,
      ([m, assets, , , recipient]) =>
        lend('withdraw', { receive: [get(m.loanToken, amountOf(assets), 'exact')], recipient }),
    ),
    on(
      `withdrawCollateral(${market}, uint256 assets, address onBehalf, address receiver)`,
      ([m, assets, , recipient]) =>
        lend('withdraw-collateral', { receive: [get(m.collateralToken, assets, 'exact')], recipient }),
    ),
    on('setAuthorization(address authorized, bool isAuthorized)', ([authorized, isAuthorized], { to }) => ({
      kind: 'approve',
      approval: approval(to, authorized, isAuthorized ? EVERYTHING : 0n),
    })),
  ],
})

/** Hands the whole position to `authorized`. */
export const morphoAuthorization = typedDecoder({
  id: 'morpho-blue',
  primaryTypes: ['Authorization'],
  matches: ({ chainId, domain }) => isAt(morphoBlue.addresses, chainId, domain.verifyingContract),
  decode(message, { domain }): Draft | undefined {
    const authorized = addressIn(message.authorized)
    if (!authorized || typeof message.isAuthorized !== 'boolean') return undefined
    return {
      kind: 'approve',
      approval: approval(domain.verifyingContract, authorized, message.isAuthorized ? EVERYTHING : 0n),
      deadlineS: uintOf(message.deadline),
    }
  },
})

interface Moves {
  give?: Leg<GiveMode>
  receive?: Leg<ReceiveMode>
  /** An allowance for the bundler, taken by signature. */
  permits?: [Address, bigint]
}

interface Step {
  signature: string
  moves(args: readonly unknown[]): Moves
}

const step = <const S extends string>(signature: S, moves: (args: Args<S>) => Moves): Step => ({
  signature,
  moves: moves as Step['moves'],
})

const pull = (token: Address, amount: bigint): Moves => ({
  give: amount >= 2n ** 128n ? give(token, undefined, 'balance') : give(token, amount),
})

/** The steps that take from or pay to the holder; the others move what the bundler holds. */
const find = finder([
  step('erc20TransferFrom(address asset, uint256 amount)', ([asset, amount]) => pull(asset, amount)),
  step('transferFrom2(address asset, uint256 amount)', ([asset, amount]) => pull(asset, amount)),
  step('erc20TransferFrom(address asset, address receiver, uint256 amount)', ([asset, , amount]) =>
    pull(asset, amount),
  ),
  step('permit2TransferFrom(address asset, address receiver, uint256 amount)', ([asset, , amount]) =>
    pull(asset, amount),
  ),
  step(
    `morphoBorrow(${market}, uint256 assets, uint256 shares, uint256 bound, address receiver)`,
    ([m, assets]) => ({
      receive: get(m.loanToken, amountOf(assets), 'exact'),
    }),
  ),
  step(
    `morphoWithdraw(${market}, uint256 assets, uint256 shares, uint256 bound, address receiver)`,
    ([m, assets]) => ({
      receive: get(m.loanToken, amountOf(assets), 'exact'),
    }),
  ),
  step(`morphoWithdrawCollateral(${market}, uint256 assets, address receiver)`, ([m, assets]) => ({
    receive: get(m.collateralToken, assets, 'exact'),
  })),
  step(
    'permit(address asset, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s, bool skipRevert)',
    ([asset, amount]) => ({ permits: [asset, amount] }),
  ),
  step(
    'approve2(((address token, uint160 amount, uint48 expiration, uint48 nonce) details, address spender, uint256 sigDeadline) permitSingle, bytes signature, bool skipRevert)',
    ([{ details }]) => ({ permits: [details.token, details.amount] }),
  ),
])

/** What goes in and what comes out can be told; the net effect needs the steps, or a simulation. */
function bundle(
  calls: readonly Hex[],
  { valueWei, to }: CallRequest,
  allowances: readonly Approval[] = [],
): Draft {
  const moves = calls.slice(0, 32).map(data => {
    const found = find(data)
    return found?.fn.moves(found.args)
  })
  const sold = moves.flatMap(move => move?.give ?? [])
  const permit = moves.find(move => move?.permits)?.permits
  return {
    kind: 'lend',
    direction: 'bundle',
    give: valueWei > 0n ? [give(NATIVE, valueWei), ...sold] : sold,
    receive: moves.flatMap(move => move?.receive ?? []),
    approval: permit ? approval(permit[0], to, permit[1]) : allowances[0],
    confidence: 'low',
    reason: 'net-effect-needs-simulation',
  }
}

export const morphoBundlerV2 = callDecoder({
  id: 'morpho-bundler-v2',
  addresses: {
    '0x4095f064b8d3c3548a3bebfd0bbfd04750e30077': [1],
    '0xa7995f71aa11525db02fc2473c37dee5dbf55107': [1],
  },
  functions: [on('multicall(bytes[] data)', ([data], call) => bundle(data, call))],
})

/** EIP-2612's, DAI's, and Permit2's for one token: by their selectors, in the order of erc20.ts and permit2.ts. */
const PERMITS = ['0xd505accf', '0x8fcbaf0c', '0x2b67b570']

export const morphoBundler3 = callDecoder({
  id: 'morpho-bundler3',
  addresses: {
    '0x6566194141eefa99af43bb5aa71460ca2dc90245': [1],
    '0x6bfd8137e702540e7a42b74178a4a49ba43920c4': [8453],
  },
  functions: [
    on(
      'multicall((address to, bytes data, uint256 value, bool skipRevert, bytes32 callbackHash)[] bundle)',
      ([calls], request, { decodeInner }) => {
        // Permits go to the token, or to Permit2, as they are.
        const allowances = calls
          .slice(0, 32)
          .filter(({ data }) => PERMITS.includes(data.slice(0, 10)))
          .flatMap(({ to, data }) => decodeInner({ ...request, to, data }))
          .flatMap(({ approval: item }) => item ?? [])
        return bundle(
          calls.map(call => call.data),
          request,
          allowances,
        )
      },
    ),
  ],
})
