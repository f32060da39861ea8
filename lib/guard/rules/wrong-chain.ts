import { findChain } from '../../chains/index.ts'
import type { Rule } from '../rule.ts'

/** The request is for another chain than the wallet is on. Said once for all of a batch. */
export const wrongChain: Rule = {
  id: 'wrong-chain',
  unit: 'flag',
  appliesTo: ({ intent, intents }) => intents[0] === intent,
  measure({ facts: { chainId, walletChainId } }) {
    const isOther = walletChainId === undefined ? undefined : walletChainId !== chainId
    return {
      value: isOther === undefined ? undefined : Number(isOther),
      evidence: [{ key: 'requestChain', value: nameOf(chainId), unit: 'text' }],
      params: {
        chain: nameOf(chainId),
        ...(walletChainId !== undefined && { walletChain: nameOf(walletChainId) }),
      },
    }
  },
  thresholds: { notice: 1, caution: 1, danger: 2 },
  source: 'EIP-712: a wallet should refuse to sign when the chain id is not that of the active chain.',
}

const nameOf = (chainId: number) => findChain(chainId)?.name ?? String(chainId)
