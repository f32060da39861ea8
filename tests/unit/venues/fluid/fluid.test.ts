import { readFileSync } from 'node:fs'
import { type AbiFunction, encodeFunctionResult, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { CHAINS, findChain } from '@/lib/chains'
import type { Hex } from '@/lib/core/address'
import { FLUID } from '@/lib/venues/fluid/deployments'
import { readsOf } from '@/lib/venues/fluid/reads'

/**
 * The answer as it is deployed, every field by its name. Source: Instadapp/fluid-contracts-public:
 * deployments/mainnet/VaultResolver.json
 */
const DEPLOYED = parseAbi([
  'struct Position { uint256 nftId; address owner; bool isLiquidated; bool isSupplyPosition; int256 tick; uint256 tickId; uint256 beforeSupply; uint256 beforeBorrow; uint256 beforeDustBorrow; uint256 supply; uint256 borrow; uint256 dustBorrow; }',
  'struct Tokens { address token0; address token1; }',
  'struct Constants { address liquidity; address factory; address operateImplementation; address adminImplementation; address secondaryImplementation; address deployer; address supply; address borrow; Tokens supplyToken; Tokens borrowToken; uint256 vaultId; uint256 vaultType; bytes32 supplyExchangePriceSlot; bytes32 borrowExchangePriceSlot; bytes32 userSupplySlot; bytes32 userBorrowSlot; }',
  'struct Configs { uint16 supplyRateMagnifier; uint16 borrowRateMagnifier; uint16 collateralFactor; uint16 liquidationThreshold; uint16 liquidationMaxLimit; uint16 withdrawalGap; uint16 liquidationPenalty; uint16 borrowFee; address oracle; uint256 oraclePriceOperate; uint256 oraclePriceLiquidate; address rebalancer; uint256 lastUpdateTimestamp; }',
  'struct Rates { uint256 lastStoredLiquiditySupplyExchangePrice; uint256 lastStoredLiquidityBorrowExchangePrice; uint256 lastStoredVaultSupplyExchangePrice; uint256 lastStoredVaultBorrowExchangePrice; uint256 liquiditySupplyExchangePrice; uint256 liquidityBorrowExchangePrice; uint256 vaultSupplyExchangePrice; uint256 vaultBorrowExchangePrice; uint256 supplyRateLiquidity; uint256 borrowRateLiquidity; int256 supplyRateVault; int256 borrowRateVault; int256 rewardsOrFeeRateSupply; int256 rewardsOrFeeRateBorrow; }',
  'struct Totals { uint256 totalSupplyVault; uint256 totalBorrowVault; uint256 totalSupplyLiquidityOrDex; uint256 totalBorrowLiquidityOrDex; uint256 absorbedSupply; uint256 absorbedBorrow; }',
  'struct Limits { uint256 withdrawLimit; uint256 withdrawableUntilLimit; uint256 withdrawable; uint256 borrowLimit; uint256 borrowableUntilLimit; uint256 borrowable; uint256 borrowLimitUtilization; uint256 minimumBorrowing; }',
  'struct Branch { uint256 status; int256 minimaTick; uint256 debtFactor; uint256 partials; uint256 debtLiquidity; uint256 baseBranchId; int256 baseBranchMinima; }',
  'struct State { uint256 totalPositions; int256 topTick; uint256 currentBranch; uint256 totalBranch; uint256 totalBorrow; uint256 totalSupply; Branch currentBranchState; }',
  'struct Supply { bool modeWithInterest; uint256 supply; uint256 withdrawalLimit; uint256 lastUpdateTimestamp; uint256 expandPercent; uint256 expandDuration; uint256 baseWithdrawalLimit; uint256 withdrawableUntilLimit; uint256 withdrawable; uint256 decayEndTimestamp; uint256 decayAmount; }',
  'struct Borrow { bool modeWithInterest; uint256 borrow; uint256 borrowLimit; uint256 lastUpdateTimestamp; uint256 expandPercent; uint256 expandDuration; uint256 baseBorrowLimit; uint256 maxBorrowLimit; uint256 borrowableUntilLimit; uint256 borrowable; uint256 borrowLimitUtilization; }',
  'struct Data { address vault; bool isSmartCol; bool isSmartDebt; Constants constantVariables; Configs configs; Rates exchangePricesAndRates; Totals totalSupplyAndBorrow; Limits limitsAndAvailability; State vaultState; Supply liquidityUserSupplyData; Borrow liquidityUserBorrowData; }',
  'function positionByNftId(uint256 nftId_) view returns (Position userPosition_, Data vaultData_)',
])

type Field = NonNullable<AbiFunction['outputs'][number]>
const partsOf = (field: Field): readonly Field[] =>
  'components' in field ? (field.components as readonly Field[]) : []

/** Each field its own number, flags set, in the order in which they stand; and what each place is called. */
function filled(fields: readonly Field[], names: string[], path = ''): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(field => {
      const name = `${path}${field.name}`
      if (field.type === 'tuple') return [field.name, filled(partsOf(field), names, `${name}.`)]
      const place = BigInt(names.push(name))
      if (field.type === 'bool') return [field.name, true]
      if (field.type === 'address') return [field.name, `0x${place.toString(16).padStart(40, '0')}`]
      if (field.type === 'bytes32') return [field.name, `0x${place.toString(16).padStart(64, '0')}`]
      return [field.name, field.type === 'uint16' ? Number(place) : place]
    }),
  )
}

describe('Fluid', () => {
  const [position, data] = (DEPLOYED[0] as AbiFunction).outputs as readonly [Field, Field]
  const [inPosition, inVault]: [string[], string[]] = [[], []]
  const answer = encodeFunctionResult({
    abi: DEPLOYED,
    result: [filled(partsOf(position), inPosition), filled(partsOf(data), inVault)] as never,
  }) as Hex
  const reads = readsOf({ chainId: 1, address: FLUID[0]!.contract, name: 'Fluid', coin: 'ETH' })
  const fields = [...inPosition, ...inVault.map(name => `vault ${name}`)]
  const numbered = (name: string) =>
    BigInt((inPosition.includes(name) ? inPosition : inVault).indexOf(name) + 1)
  const addressed = (name: string) => `0x${numbered(name).toString(16).padStart(40, '0')}`

  it('takes each word from where the deployed contract puts it', () => {
    expect(fields).toHaveLength(109)
    expect(reads.position(1n).parse([{ ok: true, data: answer }])).toEqual({
      isSmart: true,
      held: addressed('constantVariables.supplyToken.token0'),
      owed: addressed('constantVariables.borrowToken.token0'),
      supply: numbered('supply'),
      borrow: numbered('borrow'),
      dust: numbered('dustBorrow'),
      threshold: numbered('configs.liquidationThreshold'),
      oracle: addressed('configs.oracle'),
      price: numbered('configs.oraclePriceLiquidate'),
    })
  })
  it('takes a shorter answer for none', () => {
    const cut = [{ ok: true, data: answer.slice(0, -64) as Hex }] as const
    expect(() => reads.position(1n).parse(cut)).toThrow('something else')
  })
  it("calls each chain's own coin as the chain does", () => {
    const text = readFileSync('lib/venues/fluid/deployments.ts', 'utf8')
    const told = [...text.matchAll(/\['\w+', (\d+), '(\w+)'\]/g)].map(([, id, coin]) => [Number(id), coin])
    expect(told).toEqual(FLUID.map(({ chainId }) => [chainId, findChain(chainId)?.native.symbol]))
  })
  it('is asked at one address on chains that we know', () => {
    expect(FLUID.map(({ chainId }) => chainId).filter(id => !CHAINS.some(chain => chain.id === id))).toEqual(
      [],
    )
    const asked = FLUID.map(venue => venue.loans(FLUID[0]!.contract, () => ({ eth: false })).next([]))
    const calls = asked.flatMap(step => (step.done ? [] : step.value))
    expect(calls).toHaveLength(FLUID.length)
    expect(new Set(calls.map(({ to }) => to)).size).toBe(1)
    // Selector: cast sig 'positionsNftIdOfUser(address)', as in the resolver's own list.
    expect(calls.every(({ data }) => data.startsWith('0xc67b5093'))).toBe(true)
  })
})
