import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ACTIONS } from '../../devnet/dapp/actions'
import { chainClient, mine } from '../support/chain'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { approveInWallet, ask, connectDapp, outcomeOf } from '../support/dapp'
import { UNLISTED_DAPP, world } from '../support/surroundings'
import type { Tab } from '../support/tab'

// The ground that the other tests stand on: what the sample dapp asks for, the chain does. On a host that is not
// guarded, so that only dapp, wallet and chain are tried. In an order in which each finds what it needs.
const ORDER = [
  'stake',
  'approve-curve',
  'swap-curve',
  'buy-curve',
  'approve-wrap',
  'wrap',
  'approve-router02-wsteth',
  'swap-router02-wsteth',
  'approve-router02-reth',
  'swap-router02-reth',
  'approve-permit2',
  'approve-universal',
  'swap-universal-wsteth',
  'swap-universal-eth',
  'approve-aave',
  'lend',
  'unwrap',
  'approve-curve-unlimited',
  'batch-curve',
]

describe('the sample dapp', () => {
  let session: ChromiumSession
  let dapp: Tab
  const around = inject('surroundings')

  beforeAll(async () => {
    await world(around, 'calm')
    session = await launchChromium(around)
    dapp = await connectDapp(session, UNLISTED_DAPP)
  })
  afterAll(() => session?.close())

  it('has no button that is not tried here', () => {
    expect(ACTIONS.map(action => action.id).sort()).toEqual([...ORDER].sort())
  })

  it.each(ORDER)('%s does on the chain what it says', async id => {
    await ask(dapp, id, '0.5')
    await approveInWallet(session)
    const miner = setInterval(() => void mine(around), 500)
    try {
      const { result } = await outcomeOf(dapp)
      const hash = result as `0x${string}`
      const receipt = await chainClient(around).waitForTransactionReceipt({ hash, pollingInterval: 200 })
      expect(receipt.status).toBe('success')
    } finally {
      clearInterval(miner)
    }
  })
})
