import type { Address, Hex } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import { RAY } from '../../finance/rewards/rewards.ts'
import { rayOfCredits } from './growthRay.ts'

/** A protocol says its new rate: a ray, from the words of the log's data. */
export interface RateEvent {
  address: Address
  topic: Hex
  rateRay(word: (index: number) => bigint): bigint
  /** A block of the chain, about. */
  blockS: number
}

/** Throws AppError when there are no shares. */
function perShare(underlyingWei: bigint, sharesWei: bigint): bigint {
  if (sharesWei === 0n) throw new AppError('A report tells of no shares')
  return mulDivDown(underlyingWei, RAY, sharesWei)
}

/** TokenRebased(reportTimestamp, timeElapsed, preTotalShares, preTotalEther, postTotalShares, postTotalEther, fee). */
const LIDO: RateEvent = {
  // lidofinance/core:contracts/0.4.24/Lido.sol, lidofinance/docs:docs/deployed-contracts/index.md
  address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
  topic: '0xff08c3ef606d198e316ef5b822193c489965899eb4e3c248cea1a4626c3eda50',
  rateRay: word => perShare(word(4), word(3)),
  blockS: 12,
}
/** Rebase(totalEthLocked, totalEEthShares). */
const ETHER_FI: RateEvent = {
  // etherfi-protocol/smart-contracts: LiquidityPool
  address: '0x308861A430be4cce5502d0A12724771Fc6DaF216',
  topic: '0x11c6bf55864ff83827df712625d7a80e5583eef0264921025e7cd22003a21511',
  rateRay: word => perShare(word(0), word(1)),
  blockS: 12,
}

/** TotalSupplyUpdatedHighres(totalSupply, rebasingCredits, rebasingCreditsPerToken): at every rebase. */
function origin(address: Address, blockS: number): RateEvent {
  return {
    // OriginProtocol/origin-dollar: contracts/token/OUSD.sol; addresses as in lib/tokens
    address,
    topic: '0x41645eb819d3011b13f97696a8109d14bfcddfaca7d063ec0564d62a3e257235',
    rateRay: word => rayOfCredits(word(2), 'TotalSupplyUpdatedHighres'),
    blockS,
  }
}

/** Each on the token's home chain, all about daily. */
export const RATE_EVENTS: Readonly<Record<string, RateEvent>> = {
  steth: LIDO,
  wsteth: LIDO,
  eeth: ETHER_FI,
  weeth: ETHER_FI,
  oeth: origin('0x856c4Efb76C1D1AE02e20CEB03A2A6a08b0b8dC3', 12),
  superoethb: origin('0xDBFeFD2e8460a6Ee4955A68582F85708BAEA60A3', 2),
  /** BalancesUpdated(block, slotTimestamp, totalEth, stakingEth, rethSupply, blockTimestamp), since v1.3. */
  reth: {
    // rocket-pool/rocketpool: RocketNetworkBalances
    address: '0x1D9F14C6Bfd8358b589964baD8665AdD248E9473',
    topic: '0xdd27295717c4fbd48b1840f846e18be6f0b7bd6b55608e697e53b15848cecdf9',
    rateRay: word => perShare(word(1), word(3)),
    blockS: 12,
  },
  /** ExchangeRateUpdated(oracle, newExchangeRate). */
  cbeth: {
    // coinbase/wrapped-tokens-os:contracts/wrapped-tokens/staking/StakedTokenV1.sol
    address: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
    topic: '0x0b4e9390054347e2a16d95fd8376311b0d2deedecba526e9742bcaa40b059f0b',
    rateRay: word => perShare(word(0), WAD),
    blockS: 12,
  },
}
