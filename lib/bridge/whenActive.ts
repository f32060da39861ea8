/** A prerendered page is nobody's yet: what it asks and what it is waits until it is looked at. */
export function whenActive(run: () => void): void {
  const { prerendering } = document as Document & { prerendering?: boolean }
  if (prerendering) document.addEventListener('prerenderingchange', run, { once: true })
  else run()
}
