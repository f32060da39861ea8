import { type Addresses, callDecoder, on } from '../abi.ts'
import type { Draft } from '../draft.ts'

/** Fills orders that others signed: never what a person is asked to send. */
const notYours = (): Draft => ({ kind: 'unknown', confidence: 'none', reason: 'call-of-a-solver' })

/** The contracts that hold fillers to what an order says. Source: Uniswap/sdks:sdks/uniswapx-sdk/src/constants.ts */
export const REACTORS: Addresses = {
  '0x6000da47483062a0d734ba3dc7576ce6a0b645c4': [1, 137],
  '0x00000011f84b9aa48e5f8aa8b9897600006289be': [1],
  '0x0000000015757c461808ea25eb309638b62681cf': [1],
  '0x00000006021a6bce796be7ba509bbba71e956e37': [130],
  '0x000000001ec5656dcdb24d90dfa42742738de729': [8453],
  '0x1bd1aadc9e230626c44a139d7e70d842749351eb': [42161],
  '0xb274d5f4b833b61b340b654d600a864fb604a87c': [42161],
}

// Source: Uniswap/UniswapX:src/reactors/BaseReactor.sol, README.md
export const uniswapxReactor = callDecoder({
  id: 'uniswapx',
  addresses: REACTORS,
  functions: [
    on('execute((bytes order, bytes sig) order)', notYours),
    on('executeBatch((bytes order, bytes sig)[] orders)', notYours),
    on('executeWithCallback((bytes order, bytes sig) order, bytes data)', notYours),
    on('executeBatchWithCallback((bytes order, bytes sig)[] orders, bytes data)', notYours),
  ],
})
