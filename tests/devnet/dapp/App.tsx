import { useState } from 'react'
import { useConnect, useConnection, useConnectors, useDisconnect } from 'wagmi'
import type { Transaction } from './action'
import { ACTIONS } from './actions'
import type { Outcome } from './outcome'
import { useAction } from './useAction'

export function App() {
  const { isConnected } = useConnection()
  return (
    <main>
      <h1>Sample dapp</h1>
      {isConnected ? <Connected /> : <Wallets />}
    </main>
  )
}

function Wallets() {
  const connectors = useConnectors()
  const { mutate, error } = useConnect()
  return (
    <section>
      {connectors.map(connector => (
        <button
          key={connector.uid}
          type="button"
          data-testid="dapp-connect"
          onClick={() => mutate({ connector })}
        >
          Connect {connector.name}
        </button>
      ))}
      {connectors.length === 0 && <p>No wallet announced itself.</p>}
      {error && <p data-testid="dapp-connect-error">{error.message}</p>}
    </section>
  )
}

function Connected() {
  const { address, chainId } = useConnection()
  const { mutate: disconnect } = useDisconnect()
  const [amount, setAmount] = useState('1')
  const { asked, outcome, run } = useAction()
  return (
    <section>
      <p>
        <code data-testid="dapp-account">{address}</code> on chain{' '}
        <code data-testid="dapp-chain">{chainId}</code>
      </p>
      <button type="button" data-testid="dapp-disconnect" onClick={() => disconnect({})}>
        Disconnect
      </button>
      <label>
        Amount
        <input data-testid="dapp-amount" value={amount} onChange={event => setAmount(event.target.value)} />
      </label>
      <div className="actions">
        {ACTIONS.map(action => (
          <button
            key={action.id}
            type="button"
            data-testid={`dapp-${action.id}`}
            disabled={outcome.status === 'pending'}
            onClick={() => void run(action, amount)}
          >
            {action.label}
          </button>
        ))}
      </div>
      <Result outcome={outcome} />
      <Asked transactions={asked} />
    </section>
  )
}

function Result({ outcome }: { outcome: Outcome }) {
  return (
    <output data-testid="dapp-outcome" data-status={outcome.status}>
      {outcome.status === 'idle' && 'Nothing asked yet.'}
      {outcome.status === 'pending' && 'Waiting for the wallet …'}
      {outcome.status === 'done' && <code data-testid="dapp-result">{outcome.result}</code>}
      {outcome.status === 'failed' && (
        <>
          Error <code data-testid="dapp-error-code">{outcome.code}</code>{' '}
          <span data-testid="dapp-error-message">{outcome.message}</span>
        </>
      )}
    </output>
  )
}

/** What was last asked of the wallet, as it left this page: a test compares it with what the wallet got. */
function Asked({ transactions }: { transactions: Transaction[] }) {
  const calls = transactions.map(({ to, data, value = 0n }) => ({
    to,
    data,
    value: `0x${value.toString(16)}`,
  }))
  return <pre hidden data-testid="dapp-asked" data-calls={JSON.stringify(calls)} />
}
