import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit } from './staking.ts'

const CMETH: Address = '0xe6829d9a7ee3040e1276fa75293bde931859e8fa'

/**
 * A teller of Veda's vaults. What is paid in is an argument, the share is the vault's; dapps often ask for no minimum.
 * Source: mantle-xyz/cMETH-boring-vault:src/base/Roles/TellerWithMultiAssetSupport.sol
 */
const teller = (address: Address, share: Address) =>
  callDecoder({
    id: 'veda-teller',
    addresses: { [address]: [1] },
    functions: [
      on('deposit(address asset, uint256 amount, uint256 min)', ([asset, amount, min], { from }) => ({
        kind: 'deposit',
        give: [give(asset, amount)],
        receive: [get(share, min)],
        recipient: from,
      })),
    ],
  })

/** Source: mined calls (rotki/test-caching): the vault behind weETHs. */
export const weethsTeller = teller(
  '0x99de9e5a3ec2750a6983c8732e6e795a35e7b861',
  '0x917cee801a67f933f2e6b33fc0cd1ed2d5909d88',
)
export const cmethTeller = teller('0xb6f7d38e3eabb8f69210afc2212fe82e0f1912b0', CMETH)

/** One open request an asset. Source: mantle-xyz/cMETH-boring-vault:src/base/Roles/DelayedWithdraw.sol */
export const cmethWithdrawals = callDecoder({
  id: 'mantle-cmeth',
  addresses: { '0x12be34be067ebd201f6eaf78a861d90b2a66b113': [1] },
  functions: [
    on(
      'requestWithdraw(address asset, uint96 shares, uint16 maxLoss, bool letsOthersComplete)',
      ([asset, shares], { from }) => queueExit(CMETH, shares, from, asset),
    ),
    on('completeWithdraw(address asset, address account)', ([asset, account]) => claimExit(account, asset)),
  ],
})
