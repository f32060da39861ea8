import { type Address, type Hex, isSameAddress, lower, ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, decodeParameters, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import type { Draft } from '../draft.ts'
import type { Intent } from '../intent.ts'

export interface Part {
  to: Address
  valueWei: bigint
  data: Hex
}

const MAX_PARTS = 64

/** The calls an account makes of itself, each by its own decoder. Zero as target means the account. */
export function parts(
  list: readonly Part[],
  account: Address,
  call: CallRequest,
  context: DecodeContext,
): Intent[] {
  return list.flatMap(({ to, valueWei, data }) =>
    context.decodeInner({
      type: 'call',
      chainId: call.chainId,
      from: account,
      to: lower(to) === ZERO_ADDRESS ? account : lower(to),
      valueWei,
      data,
    }),
  )
}

/** What a contract that calls itself an account does inside is its own affair: told, but never for sure. */
export function unsure(intents: readonly Intent[], reason: string): Intent[] {
  return intents.map(intent =>
    intent.confidence === 'high' ? { ...intent, confidence: 'low', reason } : intent,
  )
}

/** Too many to look at, or none: say so instead of leaving some out. A call to oneself (EIP-7702) is one's own code. */
function batch(
  list: readonly Part[],
  call: CallRequest,
  context: DecodeContext,
): (Draft | Intent)[] | undefined {
  if (!call.to || list.length === 0) return undefined
  if (list.length > MAX_PARTS) return [{ kind: 'unknown', confidence: 'none', reason: 'too-large' }]
  const intents = parts(list, call.to, call, context)
  return isSameAddress(call.from, call.to) ? intents : unsure(intents, 'unknown-contract')
}

const asParts = (list: readonly { to: Address; value: bigint; data: Hex }[]): Part[] =>
  list.map(({ to, value, data }) => ({ to, valueWei: value, data }))

const CALLS = '(address to, uint256 value, bytes data)[] calls'

/** ERC-7579 mode: the first byte tells single (0) from batch (1); a delegate call (255) runs foreign code. */
function execute7579(
  mode: Hex,
  data: Hex,
  call: CallRequest,
  context: DecodeContext,
): (Draft | Intent)[] | undefined {
  const kind = mode.slice(2, 4)
  if (kind === '01') {
    const calls = decodeParameters(CALLS, data)?.[0]
    return calls && batch(asParts(calls), call, context)
  }
  if (kind !== '00' || data.length < 2 + 2 * 52) return undefined
  const to = data.slice(0, 42) as Address
  const valueWei = BigInt(`0x${data.slice(42, 106)}`)
  return batch([{ to, valueWei, data: `0x${data.slice(106)}` }], call, context)
}

// Sources: eth-infinitism/account-abstraction:contracts/samples/SimpleAccount.sol, ethereum/ERCs:assets/erc-7579/IMSA.sol,
// AmbireTech/ambire-common:contracts/AmbireAccount.sol
export const smartAccount = callDecoder({
  id: 'smart-account',
  addresses: {},
  functions: [
    on('execute(address to, uint256 value, bytes data)', ([to, valueWei, data], call, context) =>
      batch([{ to, valueWei, data }], call, context),
    ),
    on(`executeBatch(${CALLS})`, ([calls], call, context) => batch(asParts(calls), call, context)),
    on('executeBatch(address[] to, uint256[] value, bytes[] data)', ([to, value, data], call, context) =>
      to.length === value.length && to.length === data.length
        ? batch(
            to.map((target, index) => ({
              to: target,
              valueWei: value[index] ?? 0n,
              data: data[index] ?? '0x',
            })),
            call,
            context,
          )
        : undefined,
    ),
    on('executeBatch(address[] to, bytes[] data)', ([to, data], call, context) =>
      to.length === data.length
        ? batch(
            to.map((target, index) => ({ to: target, valueWei: 0n, data: data[index] ?? '0x' })),
            call,
            context,
          )
        : undefined,
    ),
    on('execute(bytes32 mode, bytes data)', ([mode, data], call, context) =>
      execute7579(mode, data, call, context),
    ),
    on(`execute(${CALLS}, bytes signature)`, ([calls], call, context) =>
      batch(asParts(calls), call, context),
    ),
    on(`executeBySender(${CALLS})`, ([calls], call, context) => batch(asParts(calls), call, context)),
    on(`executeMultiple((${CALLS}, bytes signature)[] toExec)` as string, (args, call, context) => {
      const [list] = args as unknown as [
        readonly { calls: readonly { to: Address; value: bigint; data: Hex }[] }[],
      ]
      return batch(
        list.flatMap(item => asParts(item.calls)),
        call,
        context,
      )
    }),
  ],
})

/** The DSProxy runs `data` as code of `target` in its own name: what it does is in that code. */
// Source: defisaver/defisaver-v3-contracts:contracts/auth/DSProxyPermission.sol
export const dsproxy = callDecoder({
  id: 'dsproxy',
  addresses: {},
  functions: [
    on('execute(address target, bytes data)', () => ({
      kind: 'unknown',
      confidence: 'none',
      reason: 'delegates-to-code',
    })),
  ],
})

/** Argent's relayer: what the wallet does is behind modules that are not read here. Source: mined calls (rotki/test-caching). */
export const argent = callDecoder({
  id: 'argent',
  addresses: {},
  functions: [
    on(
      'execute(address wallet, bytes data, uint256 nonce, bytes signatures, uint256 gasPrice, uint256 gasLimit, address refundToken, address refundAddress)',
      () => ({ kind: 'unknown', confidence: 'none', reason: 'delegates-to-code' }),
    ),
  ],
})
