import type { Hex } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { Draft } from '../draft.ts'
import { addressIn, typedDecoder } from '../message.ts'

/** The bundler's transaction: nothing a holder is asked to send. */
const bundler: Draft = { kind: 'unknown', confidence: 'none', reason: 'call-of-a-bundler' }

const v06 =
  '(address sender, uint256 nonce, bytes initCode, bytes callData, uint256 callGasLimit, uint256 verificationGasLimit, uint256 preVerificationGas, uint256 maxFeePerGas, uint256 maxPriorityFeePerGas, bytes paymasterAndData, bytes signature)[] ops'
const v07 =
  '(address sender, uint256 nonce, bytes initCode, bytes callData, bytes32 accountGasLimits, uint256 preVerificationGas, bytes32 gasFees, bytes paymasterAndData, bytes signature)[] ops'

// Source: eth-infinitism/account-abstraction:contracts/core/EntryPoint.sol
export const erc4337V06 = callDecoder({
  id: 'erc4337-v06',
  addresses: { '0x5ff137d4b0fdcd49dca30c7cf57e578a026d2789': [1, 10, 56, 137, 8453, 42161] },
  functions: [on(`handleOps(${v06}, address beneficiary)` as string, () => bundler)],
})

export const erc4337V07 = callDecoder({
  id: 'erc4337-v07',
  addresses: { '0x0000000071727de22e5e9d8baf0edac6f37da032': [1, 10, 56, 137, 8453, 42161] },
  functions: [on(`handleOps(${v07}, address beneficiary)` as string, () => bundler)],
})

/** A user operation signed as typed data: the account's own call is inside. */
export const userOperation = typedDecoder({
  id: 'erc4337',
  primaryTypes: ['PackedUserOperation', 'UserOperation'],
  decode({ sender, callData }, { chainId }, context) {
    const account = addressIn(sender)
    if (!account || typeof callData !== 'string' || !/^0x(?:[0-9a-fA-F]{2})*$/.test(callData))
      return undefined
    const data = callData.toLowerCase() as Hex
    return context.decodeInner({ type: 'call', chainId, from: account, to: account, valueWei: 0n, data })
  },
})
