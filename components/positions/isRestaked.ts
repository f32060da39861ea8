import type { Worth } from '@/lib/state/worth'

/** What cannot be read is told by its name: the key of its look begins with its venue. */
const RESTAKING = ['eigenlayer', 'symbiotic', 'karak']

export function isRestaked({ position, id }: Worth): boolean {
  if (position) return RESTAKING.includes(position.venueId)
  return RESTAKING.some(venue => id.includes(`-${venue}`))
}
