import { extension } from './extension'

const key = (origin: string) => `accounts:${origin}`

/** The accounts that a site may see; none before the person connected it. */
export async function accountsOf(origin: string): Promise<string[]> {
  const stored = await extension.storage.local.get(key(origin))
  return (stored[key(origin)] as string[] | undefined) ?? []
}

export async function permit(origin: string, accounts: string[]): Promise<void> {
  await extension.storage.local.set({ [key(origin)]: accounts })
}

/** The chain the wallet is on, for every site; Ethereum at first. */
export async function currentChain(): Promise<number> {
  const { chainId } = await extension.storage.local.get('chainId')
  return (chainId as number | undefined) ?? 1
}

export async function setChain(chainId: number): Promise<void> {
  await extension.storage.local.set({ chainId })
}
