import { browser } from 'wxt/browser'

/** What the two browsers call the same thing. */
interface Panels {
  /** Chromium. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> }
}

const { sidePanel, sidebarAction } = browser as unknown as Panels

/** Opens the same pages beside the web page. Only within a click, and Firefox wants it at once, with nothing awaited before. */
export async function openSidePanel(): Promise<void> {
  if (sidebarAction) return sidebarAction.open()
  const { id } = await browser.windows.getCurrent()
  if (id !== undefined) await sidePanel?.open({ windowId: id })
}
