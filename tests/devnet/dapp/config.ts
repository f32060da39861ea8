import { createConfig, injected, unstable_connector } from 'wagmi'
import { arbitrum, mainnet } from 'wagmi/chains'

// Everything goes through the wallet, as with a dapp that trusts its user's node. Wallets are found by EIP-6963.
export const config = createConfig({
  chains: [mainnet, arbitrum],
  connectors: [],
  transports: {
    [mainnet.id]: unstable_connector(injected),
    [arbitrum.id]: unstable_connector(injected),
  },
})
