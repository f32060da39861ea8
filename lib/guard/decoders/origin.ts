import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { claimExit, queueExit, stakeToken } from './staking.ts'

// Source: OriginProtocol/origin-dollar:contracts/abi/vault.json. One token is asked and paid for one of the asset.
const vault = (chainId: number, address: Address, token: Address, asset: Address) =>
  callDecoder({
    id: 'origin',
    addresses: { [address]: [chainId] },
    functions: [
      on('mint(uint256 amount)', ([amount], { from }) => stakeToken(asset, amount, token, from)),
      // Until 2025 the asset was named: the vaults take no other.
      on('mint(address asset, uint256 amount, uint256 min)', ([named, amount], { from }) =>
        named.toLowerCase() === asset ? stakeToken(asset, amount, token, from) : undefined,
      ),
      on('requestWithdrawal(uint256 amount)', ([amount], { from }) => queueExit(token, amount, from, asset)),
      on('claimWithdrawal(uint256 requestId)', (_args, { from }) => claimExit(from, asset)),
      on('claimWithdrawals(uint256[] requestIds)', (_args, { from }) => claimExit(from, asset)),
    ],
  })

export const originOeth = vault(
  1,
  '0x39254033945aa2e4809cc2977e7087bee48bd7ab',
  '0x856c4efb76c1d1ae02e20ceb03a2a6a08b0b8dc3',
  '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2',
)
export const originSuperOethb = vault(
  8453,
  '0x98a0cbef61bd2d21435f433be4cd42b56b38cc93',
  '0xdbfefd2e8460a6ee4955a68582f85708baea60a3',
  '0x4200000000000000000000000000000000000006',
)
export const originOs = vault(
  146,
  '0xa3c0eca00d2b76b4d1f170b0ab3fdea16c180186',
  '0xb1e25689d55734fd3fffc939c4c3eb52dff8a794',
  '0x039e2fb66102314ce7b64ce5ce3e5183bc94ad38',
)
