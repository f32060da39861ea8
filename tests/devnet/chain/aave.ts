import {
  type Address,
  getContractAddress,
  keccak256,
  parseEther,
  stringToHex,
  toFunctionSelector,
  zeroAddress,
} from 'viem'
import { aaveArtifact, linkAave } from './aaveArtifacts.ts'
import { RESERVES, type Reserve } from './aaveReserves.ts'
import { ACCOUNTS } from './accounts.ts'
import { ETHEREUM, WETH } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import type { Artifact } from './compile.ts'

/** bgd-labs/aave-address-book:src/ts/AaveV3Ethereum.ts, by the evidence of the DeFi data. */
export const AAVE = {
  provider: '0x2f39d218133AFaB8F2B819B1066c7E434Ad94E9e',
  pool: '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2',
  dataProvider: '0x0a16f2FCC0D44FaE41cc54e079281D84A363bECD',
  oracle: '0x54586bE62E3c3580375aE3723C145253060Ca0C2',
} as const satisfies Record<string, Address>

const RAY = 10n ** 27n
const MAX = 2n ** 256n - 1n
/** Loan terms in bps, the devnet's own: LTV, liquidation threshold, bonus, reserve factor. */
const TERMS = { ltv: 7_500n, threshold: 7_900n, bonus: 10_700n, reserveFactor: 1_500n }

/**
 * The real Aave v3.0 of npm at its mainnet addresses, without proxies: the keeper is named configurator, so that
 * reserves are listed by the pool's own functions. Leaves out: caps, e-mode, incentives, access control, stable borrowing.
 */
export async function plantAave(chain: Chain, standIns: Record<string, Artifact>): Promise<void> {
  const { provider, pool, dataProvider, oracle } = AAVE
  await chain.plant(provider, aaveArtifact('protocol/configuration/PoolAddressesProvider'), [
    'Aave Ethereum Market',
    KEEPER,
  ])
  const places = { POOL: pool, POOL_CONFIGURATOR: KEEPER, PRICE_ORACLE: oracle, DATA_PROVIDER: dataProvider }
  for (const [id, place] of Object.entries(places)) {
    await chain.write(provider, 'function setAddress(bytes32,address)', [
      stringToHex(id, { size: 32 }),
      place,
    ])
  }
  await chain.plant(pool, await linkAave(chain, 'protocol/pool/Pool'), [provider])
  await chain.write(pool, 'function initialize(address)', [provider])
  for (const { symbol, source, rate } of RESERVES) {
    if (rate)
      await chain.plant(source, standIns.RateAdapter!, [
        `${symbol} / ETH / USD`,
        rate.of,
        toFunctionSelector(rate.view),
      ])
  }
  const [assets, sources] = [
    RESERVES.map(reserve => reserve.underlying),
    RESERVES.map(reserve => reserve.source),
  ]
  await chain.plant(oracle, aaveArtifact('misc/AaveOracle'), [
    provider,
    assets,
    sources,
    zeroAddress,
    zeroAddress,
    10n ** 8n,
  ])
  await chain.plant(dataProvider, aaveArtifact('misc/AaveProtocolDataProvider'), [provider])
  const strategy = madeUp('strategy')
  await chain.plant(strategy, aaveArtifact('protocol/pool/DefaultReserveInterestRateStrategy'), [
    provider,
    (RAY * 90n) / 100n,
    0n,
    (RAY * 27n) / 1000n,
    (RAY * 80n) / 100n,
    0n,
    0n,
    0n,
    0n,
    (RAY * 20n) / 100n,
  ])
  for (const reserve of RESERVES) await listReserve(chain, reserve, strategy)
}

async function listReserve(
  chain: Chain,
  { symbol, underlying, aToken, debt }: Reserve,
  strategy: Address,
): Promise<void> {
  const { pool } = AAVE
  const stableDebt = madeUp(`stable debt ${symbol}`)
  await chain.plant(aToken, aaveArtifact('protocol/tokenization/AToken'), [pool])
  await chain.plant(debt, aaveArtifact('protocol/tokenization/VariableDebtToken'), [pool])
  await chain.plant(stableDebt, aaveArtifact('protocol/tokenization/StableDebtToken'), [pool])
  await chain.write(
    aToken,
    'function initialize(address,address,address,address,uint8,string,string,bytes)',
    [...[pool, KEEPER, underlying, zeroAddress, 18, `Aave Ethereum ${symbol}`, `aEth${symbol}`, '0x']],
  )
  const initialize = 'function initialize(address,address,address,uint8,string,string,bytes)'
  const named = (kind: string): string => `Aave Ethereum ${kind} Debt ${symbol}`
  await chain.write(debt, initialize, [
    ...[pool, underlying, zeroAddress, 18, named('Variable'), `variableDebtEth${symbol}`, '0x'],
  ])
  await chain.write(stableDebt, initialize, [
    ...[pool, underlying, zeroAddress, 18, named('Stable'), `stableDebtEth${symbol}`, '0x'],
  ])
  const list = 'function initReserve(address,address,address,address,address)'
  await chain.write(pool, list, [underlying, aToken, stableDebt, debt, strategy])
  await chain.write(pool, 'function setConfiguration(address,(uint256))', [underlying, [configuration()]])
}

/** Aave's bitmap. aave/aave-v3-core:contracts/protocol/libraries/types/DataTypes.sol (ReserveConfigurationMap). */
function configuration(): bigint {
  const [decimals, active, borrowing, flashLoans] = [18n << 48n, 1n << 56n, 1n << 58n, 1n << 63n]
  const terms = TERMS.ltv | (TERMS.threshold << 16n) | (TERMS.bonus << 32n) | (TERMS.reserveFactor << 64n)
  return terms | decimals | active | borrowing | flashLoans
}

/** Where something stands that no product asks for by address. */
function madeUp(name: string): Address {
  return getContractAddress({ from: KEEPER, nonce: BigInt(keccak256(stringToHex(name)).slice(0, 12)) })
}

/** Liquidity to borrow, and a loan of account 5: 20 wstETH against 14 WETH. */
export async function fillAave(chain: Chain): Promise<void> {
  const borrower = ACCOUNTS[5]!.address
  const supply = async (from: Address, asset: Address, amount: bigint): Promise<void> => {
    await chain.write(asset, 'function approve(address,uint256) returns (bool)', [AAVE.pool, MAX], { from })
    await chain.write(
      AAVE.pool,
      'function supply(address,uint256,address,uint16)',
      [asset, amount, from, 0],
      { from },
    )
  }
  await chain.write(WETH[1], 'function deposit() payable', [], { value: parseEther('20000') })
  await supply(KEEPER, WETH[1], parseEther('20000'))
  for (const { underlying } of RESERVES.slice(1)) await supply(KEEPER, underlying, parseEther('5000'))
  await chain.write(ETHEREUM.wstETH, 'function transfer(address,uint256) returns (bool)', [
    borrower,
    parseEther('20'),
  ])
  await supply(borrower, ETHEREUM.wstETH, parseEther('20'))
  const borrow = 'function borrow(address,uint256,uint256,uint16,address)'
  await chain.write(AAVE.pool, borrow, [WETH[1], parseEther('14'), 2n, 0, borrower], { from: borrower })
}
