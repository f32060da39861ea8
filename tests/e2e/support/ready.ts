import { allowEverything } from './chain'
import { connectDapp } from './dapp'
import { openPopupFor } from './popup'
import type { Session } from './session'
import { setDevnet } from './settings'
import { forgetRequests, type Surroundings, world } from './surroundings'
import type { Tab } from './tab'

type Launch = (around: Surroundings) => Promise<Session>

/** A browser in a calm world, with the devnet set and the wallet's first account connected to the dapp. */
export interface Connected {
  session: Session
  dapp: Tab
  around: Surroundings
}

/** The same with that account confirmed in the popup. */
export interface Ready extends Connected {
  popup: Tab
}

/** A browser with the devnet set, in a world where a swap is held; nothing is connected yet. */
export async function getGuarded<Own extends Session>(
  launch: (around: Surroundings) => Promise<Own>,
  around: Surroundings,
): Promise<Own> {
  const session = await launchCalm(launch, around)
  await world(around, 'discount')
  return session
}

async function launchCalm<Own extends Session>(
  launch: (around: Surroundings) => Promise<Own>,
  around: Surroundings,
): Promise<Own> {
  await world(around, 'calm')
  await allowEverything(around, firstAccount(around))
  const session = await launch(around)
  await setDevnet(session, around)
  return session
}

export async function getConnected(launch: Launch, around: Surroundings): Promise<Connected> {
  const session = await launchCalm(launch, around)
  const dapp = await connectDapp(session)
  await forgetRequests(around)
  return { session, dapp, around }
}

export async function getReady(launch: Launch, around: Surroundings): Promise<Ready> {
  const connected = await getConnected(launch, around)
  return { ...connected, popup: await openPopupFor(connected.session, firstAccount(around)) }
}

function firstAccount({ accounts }: Surroundings): `0x${string}` {
  const [account] = accounts
  if (!account) throw new Error('The devnet has no account.')
  return account
}
