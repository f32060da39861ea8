import type { RecordedRequest } from '../../devnet/recorder'

/** All that a browser session needs to know about what runs around it: plain data, passed to each test file. */
export interface Surroundings {
  /** Chain id → RPC address that may be made to fail, as the product is told. */
  rpcUrls: Record<string, string>
  /** Chain id → the node itself. */
  anvilUrls: Record<string, string>
  controlUrl: string
  recorderUrl: string
  accounts: `0x${string}`[]
  /** Hosts that lead to this machine. */
  hosts: string[]
  sitesPort: number
  /** Folders of the built extensions. */
  extensions: Record<'chromium' | 'firefox', string>
  wallets: Record<'chromium' | 'firefox', string>
}

/** The sample dapp: a host of the list of guarded sites. */
export const DAPP = 'https://stake.lido.fi/'
/** MetaMask's test dapp: another one. */
export const TEST_DAPP = 'https://app.aave.com/'
/** The sample dapp on a host that is on no list. */
export const UNLISTED_DAPP = 'https://dapp.example/'

/** Changes the world: a step of the devnet's scenario, over when its blocks are mined. Wei as decimal strings. */
export async function world({ controlUrl }: Surroundings, name: string, ...args: unknown[]): Promise<void> {
  const response = await fetch(`${controlUrl}/scenario`, {
    method: 'POST',
    body: JSON.stringify({ name, args }),
  })
  if (!response.ok) throw new Error(`Scenario step ${name}: ${await response.text()}`)
}

/** What reached the wallet since the last `forgetRequests`. */
export async function walletRequests({ recorderUrl }: Surroundings): Promise<RecordedRequest[]> {
  return (await (await fetch(recorderUrl)).json()) as RecordedRequest[]
}

export async function forgetRequests({ recorderUrl }: Surroundings): Promise<void> {
  await fetch(recorderUrl, { method: 'DELETE' })
}
