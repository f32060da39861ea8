import { allowEverything } from './chain'
import { connectDapp } from './dapp'
import { openPopupFor, type Ready } from './popup'
import type { Session } from './session'
import { setDevnet } from './settings'
import { forgetRequests, type Surroundings, world } from './surroundings'

type Launch = (around: Surroundings) => Promise<Session>

/** From nothing to a calm world with the devnet set, the dapp connected and the account in the popup. */
export async function getReady(launch: Launch, around: Surroundings): Promise<Ready> {
  const account = around.accounts[0]
  if (!account) throw new Error('The devnet has no account.')
  await world(around, 'calm')
  await allowEverything(around, account)
  const session = await launch(around)
  await setDevnet(session, around)
  const dapp = await connectDapp(session)
  const popup = await openPopupFor(session, account)
  await forgetRequests(around)
  return { session, dapp, popup, around }
}
