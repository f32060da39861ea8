import type { Address, Hex } from '../../core/address.ts'

/** A Balancer v2 pool: its token is its address, its balances lie in the vault under that and a suffix. */
export interface BalancerV2Pool {
  chainId: number
  name: string
  address: Address
  poolSuffix: Hex
  gauge?: Address
  /** Where Aura stakes its token, one for one. */
  aura?: Address
}

/**
 * Source: karpatkey/defi-kit:sdk/src/protocols/balancer/v2/_*Pools.ts and sdk/src/protocols/aura/_*Pools.ts; the last
 * two Veda-Labs/boring-vault:test/resources/ChainValues.sol and lidofinance/docs:docs/deployed-contracts/index.md.
 */
export const BALANCER_V2_POOLS: readonly BalancerV2Pool[] = [
  {
    chainId: 1,
    name: 'Balancer wstETH/swETH ECLP',
    address: '0x127ECc2318d002664cc4515C9f2B22B09b6aea85',
    poolSuffix: '0x000200000000000000000602',
    gauge: '0x0f58a431A2B6023686c40559DdE19C0d1A9D0AeF',
  },
  {
    chainId: 1,
    name: 'Balancer rETH/WETH',
    address: '0x1E19CF2D73a72Ef1332C882F20534B6519Be0276',
    poolSuffix: '0x000200000000000000000112',
    gauge: '0x79eF6103A513951a3b25743DB509E267685726B7',
    aura: '0xDd1fE5AD401D4777cE89959b7fa587e569Bf125D',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/WETH',
    address: '0x32296969Ef14EB0c6d29669C550D4a0449130230',
    poolSuffix: '0x000200000000000000000080',
  },
  {
    chainId: 1,
    name: 'Balancer ezETH/weETH/rswETH',
    address: '0x848a5564158d84b8A8fb68ab5D004Fae11619A54',
    poolSuffix: '0x00000000000000000000066a',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/WETH',
    address: '0x851523A36690bF267BbFEC389C823072D82921a9',
    poolSuffix: '0x0002000000000000000001ed',
    gauge: '0x506501C3f21656187Af8Fe247e8Eb113976C4969',
  },
  {
    chainId: 1,
    name: 'Balancer pxETH/WETH',
    address: '0x88794C65550DeB6b4087B7552eCf295113794410',
    poolSuffix: '0x000000000000000000000648',
    gauge: '0xdee29b7b6dF3576280bFBbC088ee9eBAA767C0Bd',
    aura: '0x570eA5C8A528E3495EE9883910012BeD598E8814',
  },
  {
    chainId: 1,
    name: 'Balancer WETH/ankrETH',
    address: '0x8A34b5ad76F528bfEc06c80D85EF3b53dA7FC300',
    poolSuffix: '0x00020000000000000000043e',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/WETH',
    address: '0x93d199263632a4EF4Bb438F1feB99e57b4b5f0BD',
    poolSuffix: '0x0000000000000000000005c2',
    gauge: '0x5C0F23A5c1be65Fa710d385814a7Fd1Bda480b1C',
    aura: '0x2a14dB8D09dB0542f6A371c0cB308A768227D67D',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/cbETH',
    address: '0x9c6d47Ff73e0F5E51BE5FD53236e3F595C5793F2',
    poolSuffix: '0x00020000000000000000042c',
  },
  {
    chainId: 1,
    name: 'Balancer rETH/WETH',
    address: '0xB08885e6026bab4333A80024Ec25a1a3e1FF2b8A',
    poolSuffix: '0x000200000000000000000445',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/cbETH',
    address: '0xC683955059e98350DE4e5Dc1C75971bD640829Bb',
    poolSuffix: '0x0002000000000000000006e1',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/swETH',
    address: '0xe0E8AC08De6708603cFd3D23B613d2f80e3b7afB',
    poolSuffix: '0x00020000000000000000058a',
    gauge: '0xe74795EC9251E2381f490a4a5b8BE1D3FA73DE82',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/WETH',
    address: '0xf01b0684C98CD7aDA480BFDF6e43876422fa1Fc1',
    poolSuffix: '0x0002000000000000000005de',
  },
  {
    chainId: 1,
    name: 'Balancer WETH/osETH',
    address: '0xDACf5Fa19b1f720111609043ac67A9818262850c',
    poolSuffix: '0x000000000000000000000635',
    gauge: '0xc592c33e51A764B94DB0702D8BAf4035eD577aED',
    aura: '0x5F032f15B4e910252EDaDdB899f7201E89C8cD6b',
  },
  {
    chainId: 1,
    name: 'Balancer wstETH/ETHx',
    address: '0xB91159aa527D4769CB9FAf3e4ADB760c7E8C8Ea7',
    poolSuffix: '0x00000000000000000000067c',
    gauge: '0xAC08fde28aa2D123B61a5dB3074cAF72760FfeEB',
    aura: '0x571a20C14a7c3Ac6d30Ee7D1925940bb0C027696',
  },
  {
    chainId: 1,
    name: 'Balancer ezETH/WETH',
    address: '0x596192bB6e41802428Ac943D2f1476C1Af25CC0E',
    poolSuffix: '0x000000000000000000000659',
    gauge: '0xa8B309a75f0D64ED632d45A003c68A30e59A1D8b',
  },
  {
    chainId: 1,
    name: 'Balancer rETH/weETH',
    address: '0x05ff47AFADa98a98982113758878F9A8B9FddA0a',
    poolSuffix: '0x000000000000000000000645',
    gauge: '0xC859BF9d7B8C557bBd229565124c2C09269F3aEF',
    aura: '0x07A319A023859BbD49CC9C38ee891c3EA9283Cc5',
  },
  {
    chainId: 42161,
    name: 'Balancer wstETH/WETH',
    address: '0x36bf227d6BaC96e2aB1EbB5492ECec69C691943f',
    poolSuffix: '0x000200000000000000000316',
    gauge: '0x8F0B53F3BA19Ee31C0A73a6F6D84106340fadf5f',
  },
  {
    chainId: 42161,
    name: 'Balancer WETH/WOETH',
    address: '0xef0c116A2818A5b1A5D836A291856A321f43C2Fb',
    poolSuffix: '0x00020000000000000000053a',
    gauge: '0x40e86216712cB9871B9C698EA3AFB22f88c00E6e',
  },
  {
    chainId: 10,
    name: 'Balancer wstETH/WETH',
    address: '0x7Ca75bdEa9dEde97F8B13C6641B768650CB83782',
    poolSuffix: '0x0002000000000000000000d5',
    gauge: '0x9F9f8d58496691D541C40dbc2b1b20f8C43e8d8C',
    aura: '0x9f43f726dF654E033B04c39989af90ab44875fEB',
  },
  {
    chainId: 100,
    name: 'Balancer wstETH/GNO',
    address: '0x4683e340a8049261057D5aB1b29C8d840E75695e',
    poolSuffix: '0x00020000000000000000005a',
    gauge: '0xB812249d60b80c7Cbc9398E382eD6DFDF82E23D2',
    aura: '0x14A81C9283CC16897DaA3f466847Baa260b770eB',
  },
  {
    chainId: 100,
    name: 'Balancer WETH/rETH',
    address: '0x71E1179C5e197FA551BEEC85ca2EF8693c61b85b',
    poolSuffix: '0x0002000000000000000000a0',
    gauge: '0x25F822EB509177e393a32181182ae3981eeE6E53',
    aura: '0x37748422F82b0c07CCbD40347abC1Da55ac138a0',
  },
  {
    chainId: 100,
    name: 'Balancer WETH/wstETH',
    address: '0x8DD4df4Ce580b9644437f3375e54f1ab09808228',
    poolSuffix: '0x00020000000000000000009c',
    gauge: '0xa1fF1e44E4f8346398767f94ae7DbeAB71522164',
    aura: '0x6869b960599A45396E67C086C6AA5123269291FA',
  },
  {
    chainId: 100,
    name: 'Balancer WETH/wstETH',
    address: '0xbAd20c15A773bf03ab973302F61FAbceA5101f0A',
    poolSuffix: '0x000000000000000000000034',
    gauge: '0x27519F69b2Ac912aeb6fE066180FB25a17c71755',
    aura: '0x026d163C28cC7dbf57d6ED57f14208Ee412CA526',
  },
  {
    chainId: 100,
    name: 'Balancer GNO/WETH/wstETH',
    address: '0xeAe5E24b40343F475676241FDE1A86041f212084',
    poolSuffix: '0x000200000000000000000056',
    gauge: '0x28bD9FB97da30B04c3C679ade946319D2E91b4fd',
  },
  {
    chainId: 100,
    name: 'Balancer GNO/osGNO',
    address: '0x3220C83e953186f2B9dDFc0B5dD69483354EDCA2',
    poolSuffix: '0x0000000000000000000000b0',
    gauge: '0x1350724a020B27c4f0E369bB00ae3127022d5465',
    aura: '0x198F9709870d061c40ED5c08b1b09093144DdE2B',
  },
  {
    chainId: 100,
    name: 'Balancer wstETH/GNO',
    address: '0x9D376359b1C4975Aae4907E540C76838547E2Fe2',
    poolSuffix: '0x0002000000000000000002fb',
  },
  {
    chainId: 1,
    name: 'Balancer rsETH/WETH',
    address: '0x58AAdFB1Afac0ad7fca1148f3cdE6aEDF5236B6D',
    poolSuffix: '0x00000000000000000000067f',
  },
  {
    chainId: 42161,
    name: 'Balancer wstETH/WETH',
    address: '0xFB5e6d0c1DfeD2BA000fBC040Ab8DF3615AC329c',
    poolSuffix: '0x000000000000000000000159',
  },
]
