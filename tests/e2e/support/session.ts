import type { Tab } from './tab'

export type ExtensionPage = 'popup' | 'options' | 'welcome' | 'review' | 'sidepanel'

/** A running browser with the extension and the test wallet in it. */
export interface Session {
  /** A page of the web. */
  open(url: string): Promise<Tab>
  /** A page of the extension, as a tab. */
  openExtension(page: ExtensionPage): Promise<Tab>
  /** The extension's own window before a risky request, once it opens. */
  reviewWindow(): Promise<Tab>
  /** The wallet's window, once it opens. */
  walletWindow(): Promise<Tab>
  /** How many windows of each kind are open now. */
  countWindows(kind: 'review' | 'wallet'): Promise<number>
  close(): Promise<void>
}

/** Part of the address of such a window. */
export const WINDOW_PAGE = { review: '/review.html', wallet: '/approve.html' } as const
