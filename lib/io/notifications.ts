import { browser } from 'wxt/browser'

export interface ShownNotice {
  id: string
  title: string
  message: string
  /** Stays until it is dismissed, where the browser can do that. */
  isSticky: boolean
}

/** Notifications of the system, while the person allows them; without the permission nothing is shown and nothing fails. */
export const notifications = {
  async showing(): Promise<string[]> {
    if (!(await isAllowed())) return []
    return Object.keys(await browser.notifications.getAll())
  },
  async show({ id, title, message, isSticky }: ShownNotice): Promise<void> {
    if (!(await isAllowed())) return
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title,
      message,
      ...(isSticky && canStay() && { requireInteraction: true }),
    })
  },
  async clear(id: string): Promise<void> {
    if (await isAllowed()) await browser.notifications.clear(id)
  },
}

/** Firefox refuses a notification that names an option it does not have. */
function canStay(): boolean {
  return !('getBrowserInfo' in browser.runtime)
}

function isAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] })
}
