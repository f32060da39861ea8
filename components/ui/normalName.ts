/**
 * What was typed, as ENS writes it (ENSIP-15); an address stays as it is. The tables for it are large, so they are
 * loaded when a name is typed. Undefined: characters that no ENS name may have.
 */
export async function normalName(input: string): Promise<string | undefined> {
  const typed = input.trim()
  if (/^0x/i.test(typed) || !typed.includes('.')) return typed
  const { normalize } = await import('viem/ens')
  try {
    return normalize(typed)
  } catch {
    // Said under the field, in the words for what is neither an address nor a name.
    return undefined
  }
}
