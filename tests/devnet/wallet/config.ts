/** What one run of the tests tells the wallet; `build.ts` writes it beside the code as `config.json`. */
export interface WalletConfig {
  /** Decimal chain id → RPC address of the devnet. */
  rpcUrls: Record<string, string>
  /** Unlocked accounts of the devnet, the first one chosen unless the person picks another. */
  accounts: string[]
  /** Where each request is reported before anything is done with it; nowhere when left out. */
  recorderUrl?: string
}

let loaded: Promise<WalletConfig> | undefined

export function loadConfig(): Promise<WalletConfig> {
  loaded ??= fetch('/config.json').then(response => response.json() as Promise<WalletConfig>)
  return loaded
}
