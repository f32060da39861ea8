import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { type Draft, get, give, orSender } from '../draft.ts'
import { vaultTokens } from './fluid/vaults.ts'

/** "All there is", to take out or to pay back. */
const ALL = -(2n ** 255n)

interface Change {
  token: Address | undefined
  /** Positive towards the vault for collateral, towards the holder for debt. */
  by: bigint
}

const taken = (token: Address | undefined, by: bigint) => give(token, by, 'exact')
const paid = (token: Address | undefined, by: bigint) =>
  by === ALL ? get(token, undefined, 'all') : get(token, -by, 'exact')
const repaid = (token: Address | undefined, by: bigint) =>
  by === ALL ? give(token, undefined, 'all') : give(token, -by, 'exact')

/** One call can do two things at once: supply and borrow, pay back and take out. */
function operate(collateral: readonly Change[], debt: Change, to: Address, call: CallRequest): Draft {
  const supplies = collateral.filter(({ by }) => by > 0n)
  const withdraws = collateral.filter(({ by }) => by < 0n)
  const steps = [
    ...(supplies.length > 0 ? ['supply'] : []),
    ...(withdraws.length > 0 ? ['withdraw'] : []),
    ...(debt.by > 0n ? ['borrow'] : []),
    ...(debt.by < 0n ? ['repay'] : []),
  ]
  const moved = [...collateral, debt].filter(({ by }) => by !== 0n)
  return {
    kind: 'lend',
    direction: steps.length === 1 ? steps[0] : 'bundle',
    give: [
      ...supplies.map(({ token, by }) => taken(token, by)),
      ...(debt.by < 0n ? [repaid(debt.token, debt.by)] : []),
    ],
    receive: [
      ...withdraws.map(({ token, by }) => paid(token, by)),
      ...(debt.by > 0n ? [get(debt.token, debt.by, 'exact')] : []),
    ],
    recipient: orSender(to, call.from),
    ...(moved.every(({ token }) => token) && moved.length > 0
      ? {}
      : { confidence: 'low', reason: 'tokens-of-the-pool' }),
  }
}

// Source: Instadapp/fluid-contracts-public:contracts/protocols/vault/interfaces/iVaultT1.sol, iVaultT2.sol
export const fluidVault = callDecoder({
  id: 'fluid-vault',
  addresses: {},
  functions: [
    on('operate(uint256 nftId, int256 newCol, int256 newDebt, address to)', ([, col, debt, to], call) => {
      const [supplied, borrowed] = vaultTokens(call.chainId, call.to)
      return operate([{ token: supplied, by: col }], { token: borrowed, by: debt }, to, call)
    }),
    // The collateral is a share of a pool, put in as its two tokens.
    on(
      'operate(uint256 nftId, int256 newCol0, int256 newCol1, int256 sharesBound, int256 newDebt, address to)',
      ([, col0, col1, , debt, to], call) =>
        operate(
          [
            { token: undefined, by: col0 },
            { token: undefined, by: col1 },
          ],
          { token: undefined, by: debt },
          to,
          call,
        ),
    ),
  ],
})
