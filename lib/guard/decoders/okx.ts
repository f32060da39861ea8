import { NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { addressOf, coin, swapIn } from '../draft.ts'
import { throughPools } from './oneInch.ts'

const base =
  '(uint256 fromToken, address toToken, uint256 fromTokenAmount, uint256 minReturnAmount, uint256 deadLine) base'
const batches =
  'uint256[] batchesAmount, (address[] mixAdapters, address[] assetTo, uint256[] rawData, bytes[] extraData, uint256 fromToken)[][] batches, (uint256 pathIndex, address payer, address fromToken, address toToken, uint256 fromTokenAmountMax, uint256 toTokenAmountMax, uint256 salt, uint256 deadLine, bool isPushOrder, bytes extension)[] extraData'

// Source: ethereum/clear-signing-erc7730-registry:registry/okx/calldata-OkxDexRouterV1.0.7-multi-commission.json
export const okx = callDecoder({
  id: 'okx',
  addresses: {
    '0x5e1f62dac767b0491e3ce72469c217365d5b48cc': [1],
    '0x6733eb2e75b1625f1fe5f18ad2cb2babda510d19': [10, 534352],
    '0x3156020dff8d99af1ddc523ebdfb1ad2018554a0': [56],
    '0x23e2f2fa1967faffde2e05fdecbb3fa787a5d3e5': [130, 1030],
    '0x057cfd839aa88994d1a8a8c6d336cf21550f05ef': [137],
    '0x86f752f1f662f39bfbcbef95ee56b6c20d178969': [146],
    '0x3163ed233a3cb5e6b7f10a6f02b01f15867a8779': [324],
    '0xf5402ccc5fc3181b45d7571512999d3eea0257b6': [5000],
    '0x4409921ae43a39a11d90f7b7f96cfd0b8093d9fc': [8453],
    '0x368e01160c2244b0363a35b3ff0a971e44a89284': [42161],
    '0x8adfb0d24cdb09c6eb6b001a41820ece98831b91': [43114],
    '0x9eabf1d34819d9ec9fe5fd3db4e9dcd12fa05284': [59144],
    '0x5c1c902e7e04de98b49acd3de68e12bee2d7908d': [9745],
    '0x6088d94c5a40cecd3ae2d4e0710ca687b91c61d0': [143],
    '0x79f7c6c6dc16ed3154e85a8ef9c1ef31cefaeb19': [1101],
    '0x8feb9e84b7e9dc86adc6cd6eb554c5b4355c8405': [169, 7000],
    '0xcf76984119c7f6ae56fafe680d39c08278b7ecf4': [25, 250],
    '0xd1b8997aac08c619d40be2e4284c9c72cab33954': [196],
    '0xd3b3e6433d6a7f94c28ce907311fb21b0f0b659e': [4200],
    '0xdd5e9b947c99aa60bab00ca4631dce63b49983e7': [1088],
    '0xc9da86c392101047188bae98ccc192271a136a13': [81457],
  },
  functions: [
    on(
      'unxswapByOrderId(uint256 srcToken, uint256 amount, uint256 min, bytes32[] pools)',
      ([token, amount, min], call) => throughPools(addressOf(token), amount, min, call),
    ),
    on(
      'uniswapV3SwapTo(uint256 receiver, uint256 amount, uint256 min, uint256[] pools)',
      ([to, amount, min], call) => throughPools(undefined, amount, min, call, addressOf(to)),
    ),
    on(
      `smartSwapByOrderId(uint256 orderId, ${base}, ${batches})` as 'f(uint256 orderId, (uint256 fromToken, address toToken, uint256 fromTokenAmount, uint256 minReturnAmount, uint256 deadLine) base)',
      ([, item], { from, valueWei }) =>
        swapIn(
          [valueWei > 0n ? NATIVE : coin(addressOf(item.fromToken)), item.fromTokenAmount],
          [coin(item.toToken), item.minReturnAmount],
          { recipient: from, deadlineS: item.deadLine },
        ),
    ),
  ],
})
