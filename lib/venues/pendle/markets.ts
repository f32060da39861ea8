import type { Address } from '../../core/address.ts'

/** A Pendle market over a staked token: its address is its LP token; PT, YT, SY and expiry are asked of it. */
export interface PendleMarket {
  chainId: number
  name: string
  address: Address
}

const over = (chainId: number, name: string, ...addresses: Address[]): PendleMarket[] =>
  addresses.map(address => ({ chainId, name: `Pendle ${name}`, address }))

/**
 * Markets whose underlying is evidenced, matured ones too: they still pay. Sources:
 * Veda-Labs/boring-vault:test/resources/ChainValues.sol; stETH and wstETH by almanak's Pendle connector, which read
 * them from the chain, and bunnyboard/databoard:src/configs/protocols/pendle.ts.
 */
export const PENDLE_MARKETS: readonly PendleMarket[] = [
  ...over(
    1,
    'stETH',
    '0x34280882267ffa6383B363E278B027Be083bBe3b',
    '0xC374f7eC85F8C7DE3207a10bB1978bA104bdA3B2',
  ),
  ...over(
    1,
    'weETH',
    '0xF32e58F92e60f4b0A37A69b95d642A471365EAe8',
    '0xe1F19CBDa26b6418B0C8E1EE978a533184496066',
    '0xC8eDd52D0502Aa8b4D5C77361D4B3D300e8fC81c',
    '0x7d372819240D14fB477f17b964f95F33BeB4c704',
  ),
  ...over(
    1,
    'weETH for Zircuit',
    '0xe26D7f9409581f606242300fbFE63f56789F2169',
    '0x6c269DFc142259c52773430b3c78503CC994a93E',
  ),
  ...over(
    1,
    'weETH for Karak',
    '0x18bAFcaBf2d5898956AE6AC31543d9657a604165',
    '0xFF694CC3f74E080637008B3792a9D7760cB456Ca',
  ),
  ...over(
    1,
    'weETHs',
    '0xcAa8ABB72A75C623BECe1f4D5c218F425d47A0D0',
    '0x40789E8536C668c6A249aF61c81b9dfaC3EB8F32',
    '0xcbA3B226cA62e666042Cb4a1e6E4681053885F75',
  ),
  ...over(1, 'swETH', '0x0e1C5509B503358eA1Dac119C1D413e28Cc4b303'),
  ...over(
    42161,
    'weETH',
    '0xf9F9779d8fF604732EBA9AD345E6A27EF5c2a9d6',
    '0x6b92feB89ED16AA971B096e247Fe234dB4Aaa262',
  ),
  ...over(42161, 'wstETH', '0xf78452e0f5C0B95fc5dC8353B8CD1e06E53fa25B'),
  ...over(999, 'kHYPE', '0x31104779B2A07A273D6C662419377773083d0b2E'),
]
