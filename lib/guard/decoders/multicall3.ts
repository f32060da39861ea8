import type { Address, Hex } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import type { Draft } from '../draft.ts'
import { parts, unsure } from './smartAccount.ts'

interface Item {
  target: Address
  callData: Hex
  value?: bigint
}

/** The contract calls in its own name: what arrives, arrives there unless a call says otherwise. Never sure. */
function through(list: readonly Item[], call: CallRequest, context: DecodeContext) {
  if (!call.to || list.length === 0) return undefined
  if (list.length > 64) return [{ kind: 'unknown', confidence: 'none', reason: 'too-large' } satisfies Draft]
  const inner = list.map(({ target, callData, value }) => ({
    to: target,
    valueWei: value ?? 0n,
    data: callData,
  }))
  return unsure(parts(inner, call.to, call, context), 'in-anothers-name')
}

// Source: mds1/multicall3:src/Multicall3.sol
export const multicall3 = callDecoder({
  id: 'multicall3',
  addresses: {},
  functions: [
    on('aggregate((address target, bytes callData)[] calls)', ([calls], call, context) =>
      through(calls, call, context),
    ),
    on('aggregate3((address target, bool allowFailure, bytes callData)[] calls)', ([calls], call, context) =>
      through(calls, call, context),
    ),
    on(
      'aggregate3Value((address target, bool allowFailure, uint256 value, bytes callData)[] calls)',
      ([calls], call, context) => through(calls, call, context),
    ),
    on(
      'tryAggregate(bool requireSuccess, (address target, bytes callData)[] calls)',
      ([, calls], call, context) => through(calls, call, context),
    ),
  ],
})
