import type { Address, Hex } from '../../core/address.ts'
import type { Log } from './readLogs.ts'

/** What a protocol tells of a holder beside the movements of its token. */
interface Note {
  chainId: number
  tokenId: string
  address: Address
  topic: Hex
  kind: 'claim' | 'fee'
  /** Which topic holds the account: 1 or 2, as the logs are asked for. */
  who: 1 | 2
  /** Wei of the underlying, from the log's words. */
  amountOf(word: (index: number) => bigint): bigint
}

const WITHDRAWAL_CLAIMED: Hex = '0x2d43eb174787155132b52ddb6b346e2dca99302eac3df4466dbeff953d3c84d1'

/** Origin's vaults: WithdrawalClaimed(indexed withdrawer, indexed requestId, amount). */
function originVault(chainId: number, tokenId: string, address: Address): Note {
  return {
    chainId,
    tokenId,
    address,
    topic: WITHDRAWAL_CLAIMED,
    kind: 'claim',
    who: 1,
    amountOf: word => word(0),
  }
}

/** ether.fi's instant redemption says what it kept: for its treasury, and for the stakers who stay. */
function etherFiRedemption(topic: Hex): Note {
  return {
    chainId: 1,
    tokenId: 'eeth',
    // lib/protocols/etherFi.ts; etherfi-protocol/smart-contracts: EtherFiRedemptionManager
    address: '0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0',
    topic,
    kind: 'fee',
    who: 1,
    amountOf: word => -(word(1) + word(2)),
  }
}

/**
 * Payouts and fees that a contract tells by the holder. Others do not: ether.fi's queue, Frax, Stader, Swell, Renzo and
 * the rest write no account where logs can be asked for it, so their claims are not in the table.
 */
export const NOTES: readonly Note[] = [
  {
    // WithdrawalClaimed(indexed requestId, indexed owner, indexed receiver, amountOfETH):
    // lidofinance/core:contracts/0.8.9/WithdrawalQueueBase.sol
    chainId: 1,
    tokenId: 'steth',
    address: '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1',
    topic: '0x6ad26c5e238e7d002799f9a5db07e81ef14e37386ae03496d7a7ef04713e145b',
    kind: 'claim',
    who: 2,
    amountOf: word => word(0),
  },
  {
    // UnstakeRequestClaimed(indexed id, indexed requester, mETHLocked, ethRequested, cumulative, blockNumber):
    // mantle-lsp/contracts: UnstakeRequestsManager
    chainId: 1,
    tokenId: 'meth',
    address: '0x38fDF7b489316e03eD8754ad339cb5c4483FDcf9',
    topic: '0x5de6f9e4fdf1b740a7ba3b485303743eec250be281a2dd4df046c7fcecbdb04d',
    kind: 'claim',
    who: 2,
    amountOf: word => word(1),
  },
  // OriginProtocol/origin-dollar: VaultStorage; addresses as in lib/protocols/origin.ts
  originVault(1, 'oeth', '0x39254033945AA2E4809Cc2977E7087BEE48bd7Ab'),
  originVault(8453, 'superoethb', '0x98a0CbeF61bD2D21435f433bE4CD42B56B38CC93'),
  originVault(146, 'os', '0xa3c0eCA00D2B76b4d1F170b0AB3FdeA16C180186'),
  etherFiRedemption('0x484c40561359f3e3b8be9101897f8680aa82fbe1df9fd9038e0dbc6284032646'),
  etherFiRedemption('0xc733e5de6c9a33d3ad4494396148842e6b8788ce5161d4d96ff548de6019fc60'),
]

export function noteOf(log: Log, chainId: number): Note | undefined {
  return NOTES.find(
    one =>
      one.chainId === chainId && one.topic === log.topics[0] && one.address.toLowerCase() === log.address,
  )
}
