import type { Intent } from '../../guard/intent.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { erc20 } from '../../tokens/erc20.ts'
import { isLookalike } from '../../tokens/lookalike.ts'
import { tell } from '../ask/answers.ts'
import { askRound } from '../ask/askRound.ts'
import { inTime } from './inTime.ts'
import { isCoin, mentionsOf } from './mentions.ts'
import { parOf } from './par.ts'
import { partOf } from './plan.ts'

/**
 * Whether a request that names no token of ours names one that calls itself like one of them. Only what is exchanged
 * or sent is asked for its name. False where nobody answers: it is then a request like any other.
 */
export async function namesImpostor(
  rpc: Pick<Rpc, 'readCalls'>,
  chainId: number,
  intents: readonly Intent[],
  ms: number,
): Promise<boolean> {
  const exchanged = intents.filter(({ kind }) => kind === 'swap' || kind === 'deposit' || kind === 'transfer')
  const parts = mentionsOf(chainId, exchanged)
    .filter(({ address }) => !isCoin(chainId, address) && parOf(chainId, address) === undefined)
    .map(({ address }) => ({ address, ...partOf(erc20(chainId, address).symbol) }))
  if (parts.length === 0) return false
  const timed = {
    readCalls: (...args: Parameters<typeof rpc.readCalls>) => inTime(rpc.readCalls(...args), ms, 'a name'),
  }
  const { answers } = await askRound(timed, parts)
  return parts.some(part => {
    const told = tell(part, answers, 0)
    return 'value' in told && isLookalike(chainId, part.address, told.value)
  })
}
