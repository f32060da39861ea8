import { callDecoder, on } from '../abi.ts'
import { approval } from '../draft.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

/** A debt token's permission to borrow in the owner's name: as good as an allowance. */
export const aaveDebtToken = callDecoder({
  id: 'aave-v3',
  addresses: {},
  functions: [
    on('approveDelegation(address delegatee, uint256 amount)', ([delegatee, amount], { to }) => ({
      kind: 'approve',
      approval: approval(to, delegatee, amount),
    })),
  ],
})

/** The same by signature. Source: aave/aave-v3-core:contracts/protocol/tokenization/base/DebtTokenBase.sol */
export const aaveDelegation = typedDecoder({
  id: 'aave-v3',
  primaryTypes: ['DelegationWithSig'],
  decode({ delegatee, value, deadline }, { domain }) {
    const [spender, amount] = [addressIn(delegatee), uintOf(value)]
    if (!spender || amount === undefined) return undefined
    return {
      kind: 'approve',
      approval: approval(domain.verifyingContract, spender, amount),
      deadlineS: uintOf(deadline),
    }
  },
})
