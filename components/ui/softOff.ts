/** A button that is off for now: it says so and does nothing, but keeps the focus, which a disabled one loses. */
export function softOff(isOff: boolean, act: () => void) {
  return { 'aria-disabled': isOff, onClick: isOff ? undefined : act }
}
