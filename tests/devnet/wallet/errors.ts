/** A JSON-RPC error that goes to the page as it is. */
export class WalletError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message)
  }
}

// MetaMask's own words: dapps compare with them (signature-controller and transaction-controller of MetaMask/core).
const DENIED: Record<string, string> = {
  eth_sendTransaction: 'MetaMask Tx Signature: User denied transaction signature.',
  personal_sign: 'MetaMask Personal Message Signature: User denied message signature.',
  eth_signTypedData_v4: 'MetaMask Typed Message Signature: User denied message signature.',
}

export function userDenied(method: string): WalletError {
  return new WalletError(4001, DENIED[method] ?? 'User rejected the request.')
}
