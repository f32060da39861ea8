/** A hue (0 to 359) that is always the same for a protocol: its tokens look related, others apart. */
export function tokenHue(protocol: string): number {
  let hash = 250
  for (const character of protocol) hash = (hash * 31 + character.charCodeAt(0)) % 9_973
  // The golden angle spreads neighbours in the hash over the whole circle.
  return Math.round(hash * 137.5) % 360
}
