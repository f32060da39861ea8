import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'

const UNIETH: Address = '0xf1376bcef0f78459c0ed0ba5ddce976f1ddf51f4'

// Source: KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/bedrock/unieth/abis/Staking.json
export const bedrock = callDecoder({
  id: 'bedrock',
  addresses: { '0x4befa2aa9c305238aa3e0b5d17eb20c045269e9d': [1] },
  functions: [
    on('mint(uint256 min, uint256 deadline)', ([min, deadlineS], { from: recipient, valueWei }) => ({
      kind: 'deposit',
      give: [give(NATIVE, valueWei)],
      receive: [get(UNIETH, min)],
      recipient,
      deadlineS,
    })),
    on(
      'redeemFromValidators(uint256 amount, uint256 max, uint256 deadline)',
      ([amount, max, deadlineS], { from: recipient }) => ({
        kind: 'redeem',
        give: [give(UNIETH, max, 'max')],
        receive: [get(NATIVE, amount, 'queued')],
        recipient,
        deadlineS,
      }),
    ),
  ],
})
