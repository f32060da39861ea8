import { useState } from 'react'
import type { PublicClient } from 'viem'
import { parseEther } from 'viem'
import { useConnection, usePublicClient, useSendCalls, useSendTransaction } from 'wagmi'
import type { Action, Transaction } from './action'
import { failure, type Outcome } from './outcome'

/** Runs one action at a time with the connected account, and keeps what it asked for and what became of it. */
export function useAction() {
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' })
  const [asked, setAsked] = useState<Transaction[]>([])
  const { address } = useConnection()
  const client = usePublicClient()
  const transaction = useSendTransaction()
  const calls = useSendCalls()

  async function submit(action: Action, amount: string): Promise<string> {
    if (!address || !client) throw new Error('Connect a wallet first.')
    const context = { client: client as PublicClient, account: address, amount: parseEther(amount) }
    const transactions = await action.build(context)
    setAsked(transactions)
    const [only] = transactions
    if (transactions.length > 1) return (await calls.mutateAsync({ calls: transactions })).id
    if (!only) throw new Error(`${action.id} asks for nothing.`)
    return transaction.mutateAsync({ ...only })
  }

  async function run(action: Action, amount: string): Promise<void> {
    setOutcome({ status: 'pending' })
    try {
      setOutcome({ status: 'done', result: await submit(action, amount) })
    } catch (error) {
      setOutcome(failure(error))
    }
  }

  return { asked, outcome, run }
}
