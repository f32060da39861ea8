import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag } from './readings.ts'

const cbETH = contract(1, '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704', 'cbETH')

export const coinbase = defineProtocol({
  id: 'coinbase',
  name: 'Coinbase',
  appUrl: 'https://coinbase.com',
  countedSince: {
    date: '2022-08-01',
    source: 'DefiLlama/dimension-adapters:fees/cbeth/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://blog.openzeppelin.com/coinbase-liquid-staking-token-audit/',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'issuer',
    source: 'https://www.oracle.blackhart.io/oracle/coinbase',
    readOn: '2026-11-24',
  },
  tokens: {
    cbeth: {
      redemption: 'issuer',
      pause: combine({ transfers: flag(cbETH('0x5c975abb', 'paused()')) }),
    },
  },
  sources: [
    'bgd-labs/aave-address-book:src/AaveV2.sol',
    'DefiLlama/yield-server:src/adaptors/coinbase-wrapped-staked-eth/index.js',
  ],
})
