import type { GuardSite } from '../core/guardChannel.ts'
import { HANDSHAKE, type ToBridge, type ToPage } from '../provider/wire.ts'
import { showCard } from './card.ts'
import { readClaim, readSeen, signerOf } from './claim.ts'
import { createRequests } from './requests.ts'
import { ask, tell } from './runtime.ts'
import { watchCover } from './watchCover.ts'
import { whenActive } from './whenActive.ts'

const scope = globalThis as { mooringBridge?: true }

function siteReader(): () => Promise<GuardSite> {
  let site: Promise<GuardSite> | undefined
  return () => {
    site ??= ask({ type: 'guard.site' }).catch((error: unknown) => {
      site = undefined
      throw error
    })
    return site
  }
}

/** Runs in the isolated world at document_start, before the page script; once per document however often it is injected. */
export function startBridge(target: Window): void {
  if (scope.mooringBridge) return
  scope.mooringBridge = true
  target.addEventListener(HANDSHAKE, function take(event) {
    const port = (event as MessageEvent).ports[0]
    if (!port) return
    target.removeEventListener(HANDSHAKE, take)
    event.stopImmediatePropagation()
    // The page script's sign, at once, that somebody is here.
    event.preventDefault()
    serve(port, target)
  })
}

function serve(port: MessagePort, target: Window): void {
  const say = (message: ToPage) => port.postMessage(message)
  const site = siteReader()
  const signers = new Set<string>()
  const cover = watchCover(target)
  let budgetMs: number | undefined

  const requests = createRequests(
    {
      site,
      review: (id, claim) => ask({ type: 'guard.review', id, ...claim }),
      hold: id => ask({ type: 'guard.hold', id }),
      late: id => tell({ type: 'guard.late', id }),
      left: ids => tell({ type: 'guard.left', ids }),
    },
    { done: (id, decision) => say(['done', id, decision]), show: showCard },
  )

  function start(id: string, value: unknown) {
    const claim = readClaim(value)
    if (!claim) return say(['done', id, 'pass'])
    const signer = signerOf(claim)
    if (signer && !signers.has(signer)) {
      signers.add(signer)
      tell({ type: 'accounts.seen', accounts: [signer], kind: 'signing', chainId: claim.chainId })
    }
    whenActive(() => void requests.start(id, claim, budgetMs))
  }

  function onMessage(message: ToBridge) {
    if (message[0] === 'ping') say(['pong'])
    else if (message[0] === 'ask') start(message[1], message[2])
    else if (message[0] === 'drop') requests.drop(message[1])
    else if (message[0] === 'unreadable') requests.sayUnreadable()
    else if (message[0] === 'seen') {
      const seen = readSeen(message[1])
      if (seen) tell({ type: 'accounts.seen', kind: 'connected', ...seen })
    } else if (message[0] === 'found') cover.found(message[1])
  }

  port.onmessage = event => onMessage(event.data as ToBridge)
  target.addEventListener('pagehide', () => requests.leave())
  site()
    .then(answer => {
      budgetMs = answer.budgetMs
      requests.learnWords(answer.words)
      if (answer.isOn) return
      say(['off'])
      cover.standAside()
    })
    .catch(() => undefined)
}
