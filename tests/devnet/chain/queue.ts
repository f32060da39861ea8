import { ETHEREUM } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'

const MOST_PER_REQUEST = 1_000n * 10n ** 18n
/** Keeps one transaction well under the block's gas. */
const REQUESTS_PER_CALL = 50

/** Fills Lido's queue with requests of others, or finalizes its oldest, until about `wei` wait (at least `wei` when filling). */
export async function setQueueLength(chain: Chain, wei: bigint): Promise<void> {
  const view = (name: string): Promise<bigint> =>
    chain.read(ETHEREUM.withdrawalQueue, `function ${name}() view returns (uint256)`)
  const waiting = await view('unfinalizedStETH')
  if (waiting < wei) return fill(chain, wei - waiting)
  let lastId = await view('getLastFinalizedRequestId')
  for (let left = waiting; left > wei; lastId++) left -= await amountOf(chain, lastId + 1n)
  await chain.write(ETHEREUM.withdrawalQueue, 'function devnetFinalize(uint256)', [lastId])
}

async function amountOf(chain: Chain, id: bigint): Promise<bigint> {
  const signature =
    'function getWithdrawalStatus(uint256[]) view returns ((uint256 amount,uint256 shares,address owner,uint256 timestamp,bool isFinalized,bool isClaimed)[])'
  const [status] = await chain.read<{ amount: bigint }[]>(ETHEREUM.withdrawalQueue, signature, [[id]])
  return status?.amount ?? 0n
}

async function fill(chain: Chain, wei: bigint): Promise<void> {
  const approve = 'function approve(address,uint256) returns (bool)'
  await chain.write(ETHEREUM.stETH, approve, [ETHEREUM.withdrawalQueue, 2n ** 256n - 1n])
  const amounts = Array.from(
    { length: Number((wei + MOST_PER_REQUEST - 1n) / MOST_PER_REQUEST) },
    () => MOST_PER_REQUEST,
  )
  while (amounts.length > 0) {
    const signature = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
    await chain.write(ETHEREUM.withdrawalQueue, signature, [amounts.splice(0, REQUESTS_PER_CALL), KEEPER])
  }
}
