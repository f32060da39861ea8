import { type AbiEvent, decodeEventLog, parseAbi, toEventSelector } from 'viem'
import { mulDivDown, WAD } from '@/lib/core/wad.ts'
import { findTokenAt } from '@/lib/tokens/index.ts'
import { isSame, plain } from './plain.ts'
import type { RecordedLog, Row } from './types.ts'

const EVENTS = parseAbi([
  'event Transfer(address indexed from, address indexed to, uint256 value)',
  'event TransferShares(address indexed from, address indexed to, uint256 sharesValue)',
  'event TokenRebased(uint256 indexed reportTimestamp, uint256 timeElapsed, uint256 preTotalShares, uint256 preTotalEther, uint256 postTotalShares, uint256 postTotalEther, uint256 sharesMintedAsFees)',
  'event Rebase(uint256 totalEthLocked, uint256 totalEEthShares)',
  'event TokensMinted(address indexed to, uint256 amount, uint256 ethAmount, uint256 time)',
  'event TokensBurned(address indexed from, uint256 amount, uint256 ethAmount, uint256 time)',
  'event ExchangeRateUpdated(address indexed oracle, uint256 newExchangeRate)',
  'event Deposit(address depositor, address token, uint256 amount, uint256 ezETHMinted, uint256 referralId)',
  'event Deposit(address indexed caller, address indexed owner, uint256 assets, uint256 shares)',
  'event Withdraw(address indexed caller, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)',
  'event StakeReceived(address indexed staking, address indexed staker, uint256 amount)',
  'event WithdrawalQueued(address indexed staking, address indexed user, uint256 indexed withdrawalId, uint256 kHYPEAmount, uint256 hypeAmount, uint256 feeAmount)',
  'event WithdrawalConfirmed(address indexed user, uint256 indexed withdrawalId, uint256 amount)',
  'event RsETHPriceUpdate(uint256 newPrice, uint256 oldPrice)',
])

const BY_TOPIC = new Map<string, AbiEvent>(EVENTS.map(event => [toEventSelector(event), event]))

/** The named words of a recorded event, or undefined when it is none of ours, or one of other indexed words. */
export function decodeLog({ topics, data }: RecordedLog): Record<string, string> | undefined {
  const event = BY_TOPIC.get(topics[0])
  if (!event || event.inputs.filter(input => input.indexed).length !== topics.length - 1) return undefined
  const named = decodeEventLog({ abi: [event], data, topics }).args as unknown as Record<string, unknown>
  const words = event.inputs.map(input => named[input.name ?? ''])
  return plain(event.inputs, words) as Record<string, string>
}

/** Follows a recorded event, and the share rate that it makes with the event beside it. */
export function readLog(log: RecordedLog, logs: readonly RecordedLog[]): Row {
  const row = {
    to: log.address,
    function: log.event,
    block: log.block,
    token: findTokenAt(log.chainId, log.address)?.id ?? null,
    expected: log.decoded,
  }
  if (log.decoded === null) return { ...row, reason: 'not decoded' }
  const words = decodeLog(log)
  if (!words) return { ...row, reason: `no reading follows ${log.event}` }
  const isRated = 'shareRate' in log.decoded
  const value = isRated ? { ...words, shareRate: shareRate(log, logs) } : words
  const same = isSame(Object.values(value), Object.values(log.decoded))
  return { ...row, reading: `event ${log.event}`, value, same }
}

/** Amount per share of one movement, told by its Transfer and its TransferShares, in whichever order. */
function shareRate(log: RecordedLog, logs: readonly RecordedLog[]): string | undefined {
  const [amount, shares] = ['Transfer', 'TransferShares'].map(name =>
    logs.find(
      other =>
        other.txHash === log.txHash &&
        other.address === log.address &&
        Math.abs(other.logIndex - log.logIndex) <= 1 &&
        other.event.startsWith(`${name}(`) &&
        other.topics[1] === log.topics[1] &&
        other.topics[2] === log.topics[2],
    ),
  )
  if (!amount || !shares) return undefined
  return `${mulDivDown(BigInt(amount.data), WAD, BigInt(shares.data))}`
}
