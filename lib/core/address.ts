export type Hex = `0x${string}`
/** A 20-byte address. Compare with `isSameAddress`; keys are lower case. */
export type Address = Hex

export function lower(address: string): Address {
  return address.toLowerCase() as Address
}

export function isSameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
}

/** How calls and logs write the chain's own coin. */
export const NATIVE: Address = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
export const ZERO_ADDRESS: Address = '0x0000000000000000000000000000000000000000'
