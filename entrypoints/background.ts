import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { GuardMessage } from '@/lib/core/guardChannel'
import { createIo } from '@/lib/io/createIo'
import { guardEverySite } from '@/lib/io/everySite'
import { pauseWhen } from '@/lib/io/outside'
import { pageUrl } from '@/lib/io/pageUrl'
import type { Settings } from '@/lib/messaging/schemas/settings'
import { cover, forget } from '@/lib/services/cover'
import { createPortfolio } from '@/lib/services/createPortfolio'
import { answerGuard, type GuardIo, type PageSender } from '@/lib/services/guard/guardMessage'
import { windowClosed } from '@/lib/services/guard/queue'
import { answerExtension } from '@/lib/services/handlers/answer'

const TICK = 'tick'

/** Wiring only: message → service, alarm → service. Everything it knows is in storage, so it may die at any time. */
export default defineBackground(() => {
  const io = createIo()
  const portfolio = createPortfolio(io)
  const guardIo: GuardIo = {
    ...io,
    accountsChanged: portfolio.accountsChanged,
    cover: (message, sender) => cover(io, message, sender),
  }
  const handlerIo = { ...io, ...portfolio }

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined
    const isOurPage = sender.url?.startsWith(pageUrl('/'))
    if (isOurPage) return answerExtension(handlerIo, message)
    const page = pageSender(sender)
    return page ? answerGuard(guardIo, message as GuardMessage, page) : undefined
  })

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) void portfolio.tick()
  })
  void startTicking()

  io.reviewWindow.onClosed(id => void windowClosed(io, id))
  browser.tabs.onRemoved.addListener(tabId => void forget(io, tabId))
  const onSettings = ({ guard }: Settings) => void guardEverySite(guard.isOn && guard.everySite)
  pauseWhen(async () => (await io.settings.get()).isPaused)
  io.settings.watch(settings => {
    onSettings(settings)
    void portfolio.tick()
  })
  void io.settings.get().then(onSettings)
  browser.permissions.onRemoved.addListener(() => void io.settings.get().then(onSettings))

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: pageUrl('/welcome.html') })
  })
})

/** An alarm may be lost with the browser; one that runs is left alone. */
async function startTicking(): Promise<void> {
  if (!(await browser.alarms.get(TICK))) await browser.alarms.create(TICK, { periodInMinutes: 1 })
}

interface Sender {
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
  url?: string | undefined
  origin?: string | undefined
}

function pageSender(sender: Sender): PageSender | undefined {
  const tabId = sender.tab?.id
  const { url, frameId = 0 } = sender
  if (tabId === undefined || !url) return undefined
  // A sandboxed frame has an origin of its own ("null"): whatever its address says, it speaks for no host.
  const place = sender.origin ?? url
  return { tabId, frameId, host: URL.canParse(place) ? new URL(place).host : '' }
}
