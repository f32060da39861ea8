import type { Level } from '@/lib/core/level'
import type { Settings } from '@/lib/messaging/schemas/settings'

export interface Dismissal {
  host: string
  rule: string
}

/** The level up to which a rule is not to warn on a site. Undefined: it warns. */
export function dismissedLevel({ guard }: Settings, { host, rule }: Dismissal): Level | undefined {
  const onSite = Object.hasOwn(guard.dismissed, host) ? guard.dismissed[host] : undefined
  return onSite && Object.hasOwn(onSite, rule) ? onSite[rule] : undefined
}

/** The settings with that rule silent on that site up to this level; undefined makes it warn again. */
export function withDismissal(
  settings: Settings,
  { host, rule }: Dismissal,
  level: Level | undefined,
): Settings {
  const { [host]: onSite = {}, ...others } = settings.guard.dismissed
  const { [rule]: _before, ...rules } = onSite
  const next = level === undefined ? rules : { ...rules, [rule]: level }
  const dismissed = Object.keys(next).length > 0 ? { ...others, [host]: next } : others
  return { ...settings, guard: { ...settings.guard, dismissed } }
}
