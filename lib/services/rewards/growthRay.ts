import type { Address, Hex } from '../../core/address.ts'
import {
  type Call,
  type CallResult,
  calldata,
  type Reading,
  ReadingError,
  uintOf,
} from '../../core/reading.ts'
import { WAD } from '../../core/wad.ts'
import { RAY } from '../../finance/rewards/rewards.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { growthOf } from '../../tokens/growth.ts'

const ONE_WORD = WAD.toString(16).padStart(64, '0')
const ASKED_FINE = 1
const RAY_PER_WAD = RAY / WAD

/**
 * Views that turn any amount into underlying, for tokens whose rate view answers 18 decimals only.
 * Sources as in the token's own file: lidofinance/docs, rocket-pool/rocketpool RocketTokenRETH.sol,
 * FraxFinance sfrxETH.sol (ERC-4626), etherfi-protocol/smart-contracts WeETH.sol.
 */
const FINE: Readonly<Record<string, { to: Address; selector: Hex; name: string }>> = {
  wsteth: {
    to: '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
    selector: '0xbb2952fc',
    name: 'wstETH getStETHByWstETH(uint256)',
  },
  reth: {
    to: '0xae78736Cd615f374D3085123A210448E74Fc6393',
    selector: '0x8b32fa23',
    name: 'rETH getEthValue(uint256)',
  },
  sfrxeth: {
    to: '0xac3E018457B222d93114458476f3E3416Abbe38F',
    selector: '0x07a2d13a',
    name: 'sfrxETH convertToAssets(uint256)',
  },
  weeth: {
    to: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
    selector: '0x94626044',
    name: 'weETH getEETHByWeETH(uint256)',
  },
}

/**
 * Underlying per share as a ray. Asked for 1e27 shares where a view takes an amount, divided to 27 decimals where it is
 * divided here, else the 18 decimals there are.
 * Undefined: the token earns nothing. Rounded down, as the contract rounds.
 */
export function growthRay(token: Token): Reading<bigint> | undefined {
  const growth = growthOf(token)
  if (!growth) return undefined
  if (countsCredits(token)) return creditsRay(growth)
  const plain = growth.calls()
  const fine = fineCall(token, growth)
  const parse = growth.parseRay ?? ((results: readonly CallResult[]) => growth.parse(results) * RAY_PER_WAD)
  if (!fine) return { calls: () => plain, parse }
  return {
    calls: () => [fine, ...plain],
    parse: ([asked, ...results]) => (asked?.ok ? uintOf(asked, fine.label) : parse(results)),
  }
}

/** Origin's tokens, whose index is one over the credits of a token: lib/tokens/shares.ts. */
export function countsCredits(token: Token): boolean {
  return token.shares?.isEarning !== undefined
}

/** The same index with 27 decimals: credits ÷ 1e9 are shares, so it is 1e54 ÷ creditsPerToken. */
function creditsRay(growth: Reading<bigint>): Reading<bigint> {
  return {
    calls: () => growth.calls(),
    parse([result]) {
      const label = growth.calls()[0]?.label ?? ''
      return rayOfCredits(uintOf(result, label), label)
    },
  }
}

/** Throws ReadingError when there are no credits. */
export function rayOfCredits(creditsPerToken: bigint, label: string): bigint {
  if (creditsPerToken === 0n) throw new ReadingError(`${label}: no credits`)
  return (RAY * RAY) / creditsPerToken
}

function fineCall(token: Token, growth: Reading<bigint>): Call | undefined {
  const known = FINE[token.id]
  if (known) {
    const { to, selector, name } = known
    return { chainId: token.homeChainId, to, data: calldata(selector, RAY), label: name }
  }
  const [call, ...others] = growth.calls()
  if (!call || others.length > 0 || !call.data.endsWith(ONE_WORD) || !tellsPlainly(growth)) return undefined
  const data = `${call.data.slice(0, -64)}${RAY.toString(16).padStart(64, '0')}` as Hex
  return { ...call, data }
}

/** Whether the reading passes on what the contract said: an inverted rate does not. */
function tellsPlainly(growth: Reading<bigint>): boolean {
  const data = `0x${ASKED_FINE.toString(16).padStart(64, '0')}` as Hex
  return growth.parse([{ ok: true, data }]) === BigInt(ASKED_FINE)
}
