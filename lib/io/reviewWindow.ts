import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { pageUrl } from './pageUrl.ts'
import { defineItem } from './storage/defineItem.ts'

const openItem = defineItem({
  area: 'session',
  key: 'reviewWindow',
  version: 1,
  schema: v.object({ windowId: v.optional(v.number()), reviewId: v.optional(v.string()) }),
  initial: {},
})

/** As the review page is laid out; the browser may give less. */
const SIZE = { width: 460, height: 720 }

/** The one window before the wallet's. Which request it shows survives the worker. */
export const reviewWindow = {
  async open(id: string): Promise<void> {
    const { windowId } = await openItem.get()
    const url = pageUrl(`/review.html?id=${encodeURIComponent(id)}`)
    await openItem.set({})
    if (windowId !== undefined) await browser.windows.remove(windowId).catch(isGone)
    const created = await browser.windows.create({ url, type: 'popup', focused: true, ...SIZE })
    await openItem.set({ ...(created?.id !== undefined && { windowId: created.id }), reviewId: id })
  },
  /** Asked of the browser as well: a window that went while the worker was stopped has told nobody. */
  async openId(): Promise<string | undefined> {
    const { windowId, reviewId } = await openItem.get()
    if (windowId === undefined) return undefined
    return browser.windows.get(windowId).then(() => reviewId, isGone)
  },
  async close(): Promise<void> {
    const { windowId } = await openItem.get()
    await openItem.set({})
    if (windowId !== undefined) await browser.windows.remove(windowId).catch(isGone)
  },
  /** Calls back with the request whose window the person closed. */
  onClosed(listener: (id: string) => void): void {
    browser.windows.onRemoved.addListener(async windowId => {
      const open = await openItem.get()
      if (open.windowId !== windowId || open.reviewId === undefined) return
      await openItem.set({})
      listener(open.reviewId)
    })
  },
}

/** It was closed meanwhile. */
function isGone(): undefined {}
