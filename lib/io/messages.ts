import { type Browser, browser } from 'wxt/browser'

export type MessageSender = Browser.runtime.MessageSender

/**
 * Answers what is sent within the extension. `answer` gives undefined for what is not meant for it. When an answer
 * fails, the sender hears undefined, as it does when the worker died, and the error goes to the console.
 */
export function onMessage(answer: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined) {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answered = answer(message, sender)
    answered?.then(respond, error => {
      respond(undefined)
      throw error
    })
    // Keeps the way back open; a promise alone is understood by newer browsers only.
    return answered !== undefined
  })
}
