import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { testIds } from '../../../components/testIds'
import { mine } from '../../e2e/support/chain'
import { approveInWallet, ask, outcomeOf } from '../../e2e/support/dapp'
import { refresh } from '../../e2e/support/popup'
import type { Ready } from '../../e2e/support/ready'
import { badgeText } from '../../e2e/support/settings'
import { walletRequests, world } from '../../e2e/support/surroundings'
import type { Tab } from '../../e2e/support/tab'
import { waitFor } from '../../e2e/support/waitFor'

/** Takes a picture of a step and prints its name with what was seen. */
type Shoot = (tab: Tab, name: string, seen: string) => Promise<void>

/** Walks through what the product is for, and fails where it does not do it. Pictures go to the folder. */
export async function walkTour(ready: Ready, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  let count = 0
  const shoot: Shoot = async (tab, name, seen) => {
    count += 1
    const file = `${String(count).padStart(2, '0')}-${name}.png`
    await tab.screenshot(join(folder, file))
    console.log(`  ${file}: ${seen}`)
  }
  await showHoldings(ready, shoot)
  await cancelSwap(ready, shoot)
  await continueSwap(ready, shoot)
  await switchBadge(ready, shoot)
}

async function showHoldings({ dapp, popup }: Ready, shoot: Shoot): Promise<void> {
  await shoot(dapp, 'connected', `the dapp is connected to ${await dapp.text('dapp-account')}`)
  await refresh(popup)
  await waitFor('rewards to be worked out', async () => {
    const earned = await popup.text(testIds.row('stETH', 1), testIds.rewards)
    return /\d/.test(earned)
  })
  const total = await popup.text(testIds.totalEth)
  const steth = await popup.text(testIds.row('stETH', 1), testIds.balance)
  await shoot(popup, 'popup', `the popup shows ${total} in all, ${steth} stETH among them`)
}

async function cancelSwap({ dapp, session, around }: Ready, shoot: Shoot): Promise<void> {
  await world(around, 'discount')
  await ask(dapp, 'swap-curve')
  const review = await session.reviewWindow()
  const warning = await review.text(testIds.reviewHeading)
  await shoot(review, 'swap-warning', warning)
  const before = (await walletRequests(around)).filter(isTransaction).length
  await review.click(testIds.reviewCancel)
  const { code, message } = await outcomeOf(dapp)
  const reached = (await walletRequests(around)).filter(isTransaction).length - before
  if (code !== '4001' || reached !== 0)
    throw new Error(`Cancel ended with ${code}, ${reached} reached the wallet.`)
  await shoot(dapp, 'cancelled', `error ${code} "${message}"; nothing reached the wallet`)
}

async function continueSwap({ dapp, session, around }: Ready, shoot: Shoot): Promise<void> {
  await ask(dapp, 'swap-curve')
  const review = await session.reviewWindow()
  const least = await review.text(testIds.reviewReceiveMin)
  await shoot(review, 'swap-again', `the least received: ${least}`)
  await review.click(testIds.reviewContinue)
  const wallet = await session.walletWindow()
  await shoot(wallet, 'wallet', `the wallet asks to sign ${await wallet.text('wallet-method')}`)
  await approveInWallet(session)
  const { status, result } = await outcomeOf(dapp)
  if (status !== 'done') throw new Error(`The swap that was continued ended as ${status}.`)
  await mine(around)
  await shoot(dapp, 'swapped', `transaction ${result}`)
}

async function switchBadge({ popup }: Ready, shoot: Shoot): Promise<void> {
  await popup.click(testIds.tab('alerts'))
  await refresh(popup)
  const on = await waitFor(
    'a badge at a discount',
    async () => (await badgeText(popup)) || undefined,
    TWO_READS_MS,
  )
  await shoot(popup, 'badge-on', `the badge says "${on}"`)
  await popup.click(testIds.badgeAll)
  await waitFor('the badge to go', async () => (await badgeText(popup)) === '')
  await shoot(popup, 'badge-off', 'the badge is empty')
}

/** A level counts from the second read, a minute after the first; the open popup reads twice a minute. */
const TWO_READS_MS = 150_000

const isTransaction = ({ method }: { method: string }) => method === 'eth_sendTransaction'
