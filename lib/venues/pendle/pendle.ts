import type { Address } from '../../core/address.ts'
import { lower, ZERO_ADDRESS } from '../../core/address.ts'
import { askAll, askEach, type Inquiry } from '../../core/inquiry.ts'
import type { Reading } from '../../core/reading.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import { lpWorth, type PendleState, ptWorth, type SyWorth, ytWorth } from '../../finance/liquidity/pendle.ts'
import type { LayerId, Position } from '../../finance/positions/position.ts'
import { defineLookThrough, held } from '../defineLookThrough.ts'
import { balanceOf, type Contract, ifAny, view } from '../view.ts'
import { PENDLE_MARKETS, type PendleMarket } from './markets.ts'

/** The same on every chain. Source: pendle-finance/pendle-core-v2-public:deployments/*-core.json `pyYtLpOracle`. */
const ORACLE = '0x5542be50420E88dd7D5B4a3D488FA6ED82F6DAc2'
/** The average that prices PT and YT is over a quarter of an hour, as the oracle's own documentation advises. */
const AVERAGE_S = 900

/** LP, principal and yield tokens of each market, told in the token that its SY wraps. */
export const pendle = defineLookThrough({
  id: 'pendle',
  name: 'Pendle',
  appUrl: 'https://app.pendle.finance/',
  look: account =>
    PENDLE_MARKETS.map(market => ({
      key: `pendle-${lower(market.address)}`,
      chainId: market.chainId,
      name: market.name,
      inquiry: lookAt(market, account),
    })),
  sources: [
    'pendle-finance/pendle-core-v2-public:contracts/interfaces/IPMarket.sol and IPYieldToken.sol',
    'pendle-finance/pendle-core-v2-public:contracts/oracles/PtYtLpOracle/PendlePYLpOracle.sol',
    'Veda-Labs/boring-vault:test/resources/ChainValues.sol',
  ],
})

interface Held {
  lp: bigint
  pt: bigint
  yt: bigint
}

function* lookAt(market: PendleMarket, account: Address): Inquiry<readonly Position[]> {
  const [lp = 0n, tokens, expiry] = yield* askAll(
    ifAny(balanceOf(market, account)),
    ifAny(view(market, 'function readTokens() view returns (address sy, address pt, address yt)')),
    ifAny(view(market, 'function expiry() view returns (uint256)')),
  )
  if (!tokens || expiry === undefined) return []
  const [sy, pt, yt] = tokens.map(address => ({ ...market, address })) as [Contract, Contract, Contract]
  const [ptWei, ytWei] = yield* askAll(balanceOf(pt, account), balanceOf(yt, account))
  if (lp === 0n && ptWei === 0n && ytWei === 0n) return []
  const amounts = { lp, pt: ptWei, yt: ytWei }
  return yield* held(market.name, readAll(market, account, { sy, pt, yt }, amounts, Number(expiry)))
}

function* readAll(
  market: PendleMarket,
  account: Address,
  { sy, pt, yt }: { sy: Contract; pt: Contract; yt: Contract },
  amounts: Held,
  maturesAtS: number,
): Inquiry<readonly Position[]> {
  const oracle: Contract = { ...market, address: ORACLE }
  const [state, indexWad, interest, token, ptToSyWad, ytToSyWad] = yield* askAll(
    view(
      market,
      'function readState(address) view returns ((int256 totalPt, int256 totalSy, int256 totalLp, address treasury, int256 scalarRoot, uint256 expiry, uint256 lnFeeRateRoot, uint256 reserveFeePercent, uint256 lastLnImpliedRate) state)',
      [ZERO_ADDRESS],
    ),
    view(yt, 'function pyIndexCurrent() returns (uint256)'),
    amounts.yt > 0n ? interestOf(yt, account) : NO_INTEREST,
    view(sy, 'function yieldToken() view returns (address)'),
    ifAny(
      view(oracle, 'function getPtToSyRate(address, uint32) view returns (uint256)', [
        market.address,
        AVERAGE_S,
      ]),
    ),
    ifAny(
      view(oracle, 'function getYtToSyRate(address, uint32) view returns (uint256)', [
        market.address,
        AVERAGE_S,
      ]),
    ),
  )
  const pool: PendleState = {
    totalSyWei: state.totalSy,
    totalPtWei: state.totalPt,
    totalLpWei: state.totalLp,
    indexWad,
    ptToSyWad,
    ytToSyWad,
  }
  const kinds = [
    { contract: market, layers: ['pool', 'yield'], wei: amounts.lp, worth: lpWorth(amounts.lp, pool) },
    { contract: pt, layers: ['yield'], wei: amounts.pt, worth: ptWorth(amounts.pt, pool) },
    {
      contract: yt,
      layers: ['yield'],
      wei: amounts.yt,
      worth: ytWorth(amounts.yt, interest[0], pool),
    },
  ] as const
  const filled = kinds.filter(({ wei }) => wei > 0n)
  const sides = [pool.totalSyWei, ptWorth(pool.totalPtWei, pool).redeemsWei]
  const told = yield* inToken(sy, token, [...filled.flatMap(({ worth }) => bothOf(worth)), ...sides])
  const amount = (amountWei: bigint) => ({ address: token, amountWei })
  return filled.map(({ contract, layers, wei, worth }, i): Position => {
    const marketWei = told[2 * i + 1] ?? 0n
    const isLp = contract === market
    return {
      receipt: lower(contract.address),
      venueId: 'pendle',
      chainId: market.chainId,
      name: `${market.name} ${isLp ? 'LP' : contract === pt ? 'PT' : 'YT'}`,
      layers: layers as readonly LayerId[],
      receiptWei: wei,
      holds: [amount(told[2 * i] ?? 0n)],
      fees: [],
      maturesAtS,
      atMarket: worth.marketWei === undefined ? 'unknown' : [amount(marketWei)],
      ...(isLp && {
        pool: {
          holds: told.slice(-2).map(amount),
          shareWad: pool.totalLpWei === 0n ? 0n : mulDivDown(wei, WAD, pool.totalLpWei),
        },
      }),
    }
  })
}

const NO_INTEREST: Reading<readonly [bigint, readonly bigint[]]> = { calls: () => [], parse: () => [0n, []] }

/** What claiming would pay, fee off: the claim itself, called and not sent. */
const interestOf = (yt: Contract, account: Address) =>
  view(
    yt,
    'function redeemDueInterestAndRewards(address, bool, bool) returns (uint256 interestOut, uint256[] rewardsOut)',
    [account, true, false],
  )

const bothOf = ({ redeemsWei, marketWei = 0n }: SyWorth) => [redeemsWei, marketWei]

/** What amounts of SY redeem for. A SY that does not say is taken one for one, as it wraps its token so. */
function* inToken(sy: Contract, token: Address, amounts: readonly bigint[]): Inquiry<bigint[]> {
  const told = yield* askEach(
    amounts.map(amount =>
      ifAny(view(sy, 'function previewRedeem(address, uint256) view returns (uint256)', [token, amount])),
    ),
  )
  return amounts.map((amount, i) => told[i] ?? amount)
}
