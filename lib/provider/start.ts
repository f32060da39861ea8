import { createApprovals } from './approvals.ts'
import { openChannel } from './channel.ts'
import { discover } from './discover.ts'

/** The page script. Runs at document_start in the page's world, after the bridge. */
export function startProvider(target: Window): void {
  const channel = openChannel(target)
  if (channel) discover(target, { channel, approvals: createApprovals() })
}
