/** 0x71c7…976f: enough to recognise one's own, never enough to trust. */
export function shortAddress(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`
}
