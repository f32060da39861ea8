import { mulDivDown, WAD } from '@/lib/core/wad.ts'
import type { Token } from '@/lib/tokens/defineToken.ts'
import { TOKENS } from '@/lib/tokens/index.ts'
import { isPlausible } from '@/lib/tokens/sanity.ts'
import { decodeLog } from './logs.ts'
import type { DerivedRate, RecordedLog, Recordings, Row } from './types.ts'

/** Rates that another party read from a state or a call which is not in the file: only their size can be judged. */
const TOLD = ['recorded-state', 'capo-snapshot']

/** Below this many wei of tokens the rounding of a movement shows in its rate. */
const PRECISE = 10n ** 12n

/** Recomputes a rate from the log or answer it came from; judges by the bounds of its token where there is none. */
export function readRate(rate: DerivedRate, recordings: Recordings): Row {
  const token = tokenOf(rate)
  const row = {
    to: token?.addresses[rate.chainId]?.address.toLowerCase() ?? null,
    function: rate.kind,
    block: rate.block,
    token: token?.id ?? null,
    expected: rate.rate,
  }
  const found = rate.kind === 'call' || rate.kind === 'erc4626' ? fromCall(rate, recordings) : undefined
  const pair = found ?? fromLogs(rate, recordings.logs)
  if (pair) {
    const value = mulDivDown(pair.underlying, WAD, pair.tokens)
    const isSound = !token || pair.tokens < PRECISE || isPlausible(token, value)
    return {
      ...row,
      reading: `${rate.token} ${rate.how}`,
      value: `${value}`,
      same: `${value}` === rate.rate && isSound,
    }
  }
  if (!TOLD.includes(rate.kind))
    return { ...row, reason: 'the log or call that it came from is not in the file' }
  if (!token) return { ...row, reason: `${rate.token} is no token of the registry` }
  const told = quotientOf(rate) ?? BigInt(rate.rate)
  const isSame = `${told}` === rate.rate && isPlausible(token, told)
  return { ...row, reading: `${token.symbol} bounds`, value: `${told}`, same: isSame }
}

/** `pufETH (redeem, after fee)` is about pufETH; `EigenLayer cbETH strategy share` about no token of ours. */
function tokenOf({ token, chainId }: DerivedRate): Token | undefined {
  const symbol = token.replace(/ \(.*\)$/, '')
  const namesakes = TOKENS.filter(item => item.symbol === symbol)
  return namesakes.find(item => item.addresses[chainId]) ?? namesakes[0]
}

function quotientOf({ numerator, denominator }: DerivedRate): bigint | undefined {
  if (numerator === null || denominator === null || BigInt(denominator) === 0n) return undefined
  return mulDivDown(BigInt(numerator), WAD, BigInt(denominator))
}

interface Pair {
  underlying: bigint
  tokens: bigint
}

/** The amounts of one transaction that the rate is the quotient of, as its own logs tell them. */
function fromLogs(rate: DerivedRate, logs: readonly RecordedLog[]): Pair | undefined {
  const amounts = logs
    .filter(log => log.chainId === rate.chainId && log.txHash === rate.txHash)
    .flatMap(log => Object.values(decodeLog(log) ?? {}))
  const { txHash, numerator, denominator } = rate
  if (txHash === null || numerator === null || denominator === null) return undefined
  if (!amounts.includes(numerator) || !amounts.includes(denominator)) return undefined
  return { underlying: BigInt(numerator), tokens: BigInt(denominator) }
}

/** f(x) ÷ x of a recorded call. */
function fromCall(rate: DerivedRate, { calls }: Recordings): Pair | undefined {
  const call = calls.find(
    ({ chainId, args, decoded }) =>
      chainId === rate.chainId && args?.includes(rate.denominator) && decoded === rate.numerator,
  )
  return call && { underlying: BigInt(call.result), tokens: BigInt(`0x${call.data.slice(10, 74)}`) }
}
