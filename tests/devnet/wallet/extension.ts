import type { Browser } from 'webextension-polyfill'

declare const chrome: Browser

/** The extension API: under Manifest V3 both browsers return promises from `chrome`. */
export const extension: Browser = chrome
