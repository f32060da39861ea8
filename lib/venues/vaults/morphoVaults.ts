import { defineLookThrough } from '../defineLookThrough.ts'
import { lookAtVault, type Vault } from '../kinds/vault.ts'

const LAYERS = ['vault', 'lending'] as const

/** Vaults whose curator lends one token in Morpho markets. Those over a staked token. */
const VAULTS: readonly Vault[] = (
  [
    [1, 'Smokehouse wstETH', '0x833AdaeF212c5cD3f78906B44bBfb18258F238F0'],
    [1, 'Re7 wstETH', '0xE87ed29896B91421ff43f69257ABF78300e40c7a'],
    [1, 'Safe x Smokehouse wstETH', '0xbEEffF79FFA3EE2D1bfcC32dE9cFd8129528D0E4'],
    [1, 'Steakhouse High Yield wstETH', '0xbeeff8d3F412A586A204085Cf777867d06763b40'],
    [8453, 'Re7 wstETH', '0x43338Cc9C514952eBC9c36A842AcEC986EC7CeDB'],
  ] as const
).map(([chainId, name, address]) => ({ chainId, name: `Morpho ${name}`, address, layers: LAYERS }))

export const morphoVaults = defineLookThrough({
  id: 'morpho-vaults',
  name: 'Morpho vaults',
  appUrl: 'https://app.morpho.org/',
  look: account =>
    VAULTS.map(vault => ({
      key: `morpho-vaults-${vault.address.toLowerCase()}`,
      chainId: vault.chainId,
      name: vault.name,
      inquiry: lookAtVault(account, 'morpho-vaults', vault),
    })),
  sources: ['karpatkey/defi-kit:sdk/src/protocols/morpho/vaults/_ethInfo.ts and _baseInfo.ts'],
})
