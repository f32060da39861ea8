import { type Reading, uintOf } from '../../core/reading.ts'

const label = 'weETH getRate()'

/** eETH per weETH, wad. Source: etherfi-protocol/smart-contracts:src/WeETH.sol. */
export const weethRate: Reading<bigint> = {
  calls: () => [{ chainId: 1, to: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee', data: '0x679aefce', label }],
  parse: ([result]) => uintOf(result, label),
}
