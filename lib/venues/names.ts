/**
 * How the places that hold tokens for people are called, by id: what a page needs of them without their readings.
 * Lending markets stand under the protocol that runs them all: `aave-v3-core` is of `aave-v3`.
 */
const VENUE_NAMES: Readonly<Record<string, string>> = {
  'aave-v3': 'Aave v3',
  aura: 'Aura',
  'balancer-v2': 'Balancer v2',
  'balancer-v3': 'Balancer v3',
  'compound-v3': 'Compound v3',
  convex: 'Convex',
  curve: 'Curve',
  eigenlayer: 'EigenLayer',
  'euler-v2': 'Euler v2',
  fluid: 'Fluid',
  karak: 'Karak',
  'morpho-vaults': 'Morpho vaults',
  morpho: 'Morpho',
  pendle: 'Pendle',
  spark: 'SparkLend',
  symbiotic: 'Symbiotic',
  'uniswap-v3': 'Uniswap v3',
  'uniswap-v4': 'Uniswap v4',
}

/** The protocol behind a place; the id itself where it stands under none. */
export function venueFamily(id: string): string {
  if (VENUE_NAMES[id]) return id
  return Object.keys(VENUE_NAMES).find(family => id.startsWith(`${family}-`)) ?? id
}

export function venueName(id: string): string {
  return VENUE_NAMES[venueFamily(id)] ?? id
}

/** Whose pools a booster stakes: the pool and its gauge are of that protocol, and no layer of the booster's. */
const BOOSTED: Readonly<Record<string, string>> = { convex: 'curve', aura: 'balancer-v2' }

export function poolVenue(id: string): string {
  return BOOSTED[id] ?? id
}
