import { browser } from 'wxt/browser'

/** What may be asked for beyond what the manifest grants. */
export interface Wanted {
  permissions?: 'notifications'[]
  origins?: string[]
}

/** Optional permissions. `request` only works within a click. */
export const permissions = {
  has: (wanted: Wanted): Promise<boolean> => browser.permissions.contains(wanted),
  request: (wanted: Wanted): Promise<boolean> => browser.permissions.request(wanted),
}
