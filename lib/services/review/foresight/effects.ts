import * as v from 'valibot'
import { type Address, type Hex, isSameAddress, lower, NATIVE } from '../../../core/address.ts'
import type { Effects } from '../../../guard/facts.ts'

const hexString = v.custom<Hex>(value => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value))
const log = v.object({ address: hexString, topics: v.array(hexString), data: hexString })
/** What eth_simulateV1 answers, as far as it is read. Source: ethereum/execution-apis:src/eth/execute.yaml. */
export const simulationSchema = v.array(
  v.object({
    calls: v.array(v.object({ status: hexString, logs: v.optional(v.array(log), []) })),
  }),
)
export type Simulation = v.InferOutput<typeof simulationSchema>
type Log = v.InferOutput<typeof log>

/** keccak256 of the signatures: those of ERC-20 and of the wrapped coin. */
export const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'
export const DEPOSIT = '0xe1fffcc4923d04b559f4d29a8bfc6cda04eb5b0d3c460751c2402c5c5cc9109c'
export const WITHDRAWAL = '0x7fcf532c15f0a6db0bd6d0e038bea71d30d808c7d98cb3bf7268a95bf5081b65'
export const APPROVAL = '0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925'
/** EIP-7708: where the protocol itself logs moves of ether, beside the logs of `traceTransfers`. */
const SYSTEM: Address = '0xfffffffffffffffffffffffffffffffffffffffe'

/** Beside what moves: the tokens that somebody is allowed to take from the account afterwards. Undefined: not seen. */
export interface Seen extends Effects {
  allowed: readonly Address[] | undefined
}

/**
 * What one account gains and loses per token, in raw units; what nets to nothing is left out. Ether is NATIVE,
 * gas is not in it. WETH tells its mint and burn by logs of its own. Logs of NFTs have four topics and are not read.
 */
export function effectsOf(
  simulation: Simulation,
  account: Address,
  wrappedNative: Address | undefined,
): Seen {
  const calls = simulation.flatMap(block => block.calls)
  const logs = calls.flatMap(call => call.logs)
  const isTraced = logs.some(({ address }) => isSameAddress(address, NATIVE))
  const changes: Record<Address, bigint> = {}
  const add = (token: Address, amount: bigint) => {
    changes[token] = (changes[token] ?? 0n) + amount
  }
  for (const entry of logs) {
    const isSystem = isSameAddress(entry.address, SYSTEM)
    if (isSystem && isTraced) continue
    const token = isSystem ? NATIVE : lower(entry.address)
    const [topic, first, second] = entry.topics
    if (topic === TRANSFER && entry.topics.length === 3) {
      if (isIn(first, account)) add(token, -amountIn(entry))
      if (isIn(second, account)) add(token, amountIn(entry))
    } else if (isSameAddress(token, wrappedNative) && isIn(first, account)) {
      // Some wrappers mint with a Transfer as well: one of the two counts.
      if (topic === DEPOSIT && !hasTransfer(logs, entry, 2)) add(token, amountIn(entry))
      if (topic === WITHDRAWAL && !hasTransfer(logs, entry, 1)) add(token, -amountIn(entry))
    }
  }
  return {
    changes: Object.fromEntries(Object.entries(changes).filter(([, change]) => change !== 0n)),
    allowed: logs
      .filter(({ topics }) => topics[0] === APPROVAL && topics.length === 3 && isIn(topics[1], account))
      .map(({ address }) => lower(address)),
    reverted: calls.length === 0 || calls.some(({ status }) => BigInt(status) !== 1n),
  }
}

function isIn(topic: Hex | undefined, account: Address): boolean {
  return topic !== undefined && isSameAddress(`0x${topic.slice(-40)}`, account)
}

function amountIn({ data }: Log): bigint {
  return data.length >= 66 ? BigInt(data.slice(0, 66)) : 0n
}

/** Whether the same contract tells the same mint (2) or burn (1) as a Transfer from or to nobody. */
function hasTransfer(logs: readonly Log[], told: Log, account: 1 | 2): boolean {
  return logs.some(
    ({ address, topics, data }) =>
      isSameAddress(address, told.address) &&
      topics[0] === TRANSFER &&
      data === told.data &&
      BigInt(topics[3 - account] ?? 1) === 0n &&
      topics[account]?.slice(-40) === told.topics[1]?.slice(-40),
  )
}
