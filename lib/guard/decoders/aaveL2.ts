import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest } from '../decoder.ts'
import { approval, type Draft } from '../draft.ts'
import { borrow, repay, supply, withdraw } from './aave/acts.ts'
import { reserveAt } from './aave/reserves.ts'

/** The low `bits` of a word from `shift` on. */
const field = (word: bigint, shift: bigint, bits: bigint) => (word >> shift) & ((1n << bits) - 1n)

const ALL_OF_128 = 2n ** 128n - 1n
const ALL = 2n ** 256n - 1n

/** A reserve by its number, and an amount. */
function unpack(packed: `0x${string}`, { chainId }: CallRequest) {
  const word = BigInt(packed)
  return { asset: reserveAt(chainId, Number(field(word, 0n, 16n))), amount: field(word, 16n, 128n) }
}

/** All ones stand for "all there is", but not in what is supplied or borrowed. */
const orAll = (amount: bigint) => (amount === ALL_OF_128 ? ALL : amount)

type Act = (asset: Address | undefined, amount: bigint) => Draft

function packed(data: `0x${string}`, call: CallRequest, act: Act): Draft {
  const { asset, amount } = unpack(data, call)
  const doubt = asset ? {} : ({ confidence: 'low', reason: 'tokens-of-the-pool' } as const)
  return { ...act(asset, amount), ...doubt }
}

const withPermit = (draft: Draft, { to }: CallRequest): Draft => ({
  ...draft,
  approval: approval(draft.give?.[0]?.token, to, draft.give?.[0]?.amount ?? ALL),
})

const signature = 'bytes32 args, bytes32 r, bytes32 s'

// Source: aave-dao/aave-v3-origin:src/contracts/interfaces/IL2Pool.sol, npm @aave/core-v3:
// contracts/protocol/libraries/logic/CalldataLogic.sol. The sender acts for themselves in all of these.
export const aaveL2 = callDecoder({
  id: 'aave-v3',
  addresses: {
    '0x794a61358d6845594f94dc1db02a252b5b4814ad': [10, 42161],
    '0xa238dd80c259a72e81d7e4664a9801593f98d1c5': [8453],
    '0x11fcfe756c05ad438e312a7fd934381537d3cffe': [534352],
    '0xc47b8c00b0f69a36fa203ffeac0334874574a8ac': [59144],
  },
  functions: [
    on('supply(bytes32 args)', ([args], call) =>
      packed(args, call, (asset, amount) => supply(asset, amount, call.from)),
    ),
    on(`supplyWithPermit(${signature})`, ([args], call) =>
      withPermit(
        packed(args, call, (asset, amount) => supply(asset, amount, call.from)),
        call,
      ),
    ),
    on('withdraw(bytes32 args)', ([args], call) =>
      packed(args, call, (asset, amount) => withdraw(asset, orAll(amount), call.from)),
    ),
    on('borrow(bytes32 args)', ([args], call) =>
      packed(args, call, (asset, amount) => borrow(asset, amount, call.from)),
    ),
    ...(['repay', 'repayWithATokens'] as const).map(name =>
      on(`${name as 'repay'}(bytes32 args)`, ([args], call) =>
        packed(args, call, (asset, amount) => repay(asset, orAll(amount), call.from)),
      ),
    ),
    on(`repayWithPermit(${signature})`, ([args], call) =>
      withPermit(
        packed(args, call, (asset, amount) => repay(asset, orAll(amount), call.from)),
        call,
      ),
    ),
    on('setUserUseReserveAsCollateral(bytes32 args)', ([args], call) => {
      const { asset } = unpack(args, call)
      const doubt = asset ? {} : ({ confidence: 'low', reason: 'tokens-of-the-pool' } as const)
      return { kind: 'lend', direction: 'collateral-flag', about: asset, ...doubt }
    }),
  ],
})
