import { type AbiFunction, BaseError, decodeFunctionResult, toFunctionSelector } from 'viem'
import type { Address } from '@/lib/core/address.ts'
import { type Reading, ReadingError, uintOf } from '@/lib/core/reading.ts'
import { erc20 } from '@/lib/tokens/erc20.ts'
import { findTokenAt } from '@/lib/tokens/index.ts'
import { isSame, plain } from './plain.ts'
import { type Known, keyOf } from './registry.ts'
import type { RecordedCall, Row } from './types.ts'
import { VIEWS } from './views.ts'

const BY_SELECTOR = new Map<string, AbiFunction>(VIEWS.map(view => [toFunctionSelector(view), view]))

/** Finds the reading that makes a recorded call, parses the recorded answer with it, and compares. */
export function readCall(call: RecordedCall, known: ReadonlyMap<string, Known>): Row {
  const row = {
    to: call.to,
    function: call.function,
    block: call.block,
    token: findTokenAt(call.chainId, call.to)?.id ?? null,
    expected: call.decoded,
  }
  if (call.decoded === null) return { ...row, reason: 'reverted, came back empty, or was not decoded' }
  const registered = known.get(keyOf(call.chainId, call.to, call.data))
  const reading = registered?.label ?? `${call.label} ${call.function}`
  const token = registered?.token ?? row.token
  try {
    const value = answerOf(call, registered)
    if (value === undefined) return { ...row, reason: `no reading calls ${call.function}` }
    const meaning = registered?.calls === 1 ? parse(call, registered.reading) : undefined
    const same = isSame(value, call.decoded)
    return { ...row, token, reading, value, ...(meaning !== value && { meaning }), same }
  } catch (error) {
    if (!(error instanceof ReadingError || error instanceof BaseError)) throw error
    return { ...row, token, reading, same: false, reason: error.shortMessage }
  }
}

/** The answer as the contract gave it: a text or number of an ERC-20, a known view, or one number that we read. */
function answerOf(call: RecordedCall, registered: Known | undefined): unknown {
  return (
    parse(call, erc20Reading(call)) ??
    viewed(call) ??
    (registered && parse(call, oneNumber(registered.label)))
  )
}

function oneNumber(label: string): Reading<bigint> {
  return { calls: () => [], parse: ([result]) => uintOf(result, label) }
}

/** The recorded answer through a reading of lib/, when that makes one number or one text. */
function parse(call: RecordedCall, reading: Reading<unknown> | undefined): string | undefined {
  const value = reading?.parse([{ ok: true, data: call.result }])
  return typeof value === 'string'
    ? value
    : typeof value === 'bigint' || typeof value === 'number'
      ? `${value}`
      : undefined
}

function erc20Reading(call: RecordedCall): Reading<unknown> | undefined {
  const token = erc20(call.chainId, call.to as Address, call.label)
  const readings = [
    token.symbol,
    token.name,
    token.decimals,
    token.totalSupply,
    token.balanceOf(call.to as Address),
  ]
  return readings.find(({ calls }) => calls()[0]?.data.slice(0, 10) === call.data.slice(0, 10))
}

/** The recorded answer by the shape of a known view. */
function viewed(call: RecordedCall): unknown {
  const view = BY_SELECTOR.get(call.data.slice(0, 10))
  if (!view) return undefined
  const decoded: unknown = decodeFunctionResult({ abi: [view], data: call.result })
  return plain(view.outputs, view.outputs.length === 1 ? [decoded] : (decoded as unknown[]))
}
