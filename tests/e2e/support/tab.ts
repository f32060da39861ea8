/**
 * A page of either browser, as a test sees it. Things are found by `data-testid`; several ids are a path from outer to
 * inner. Everything but `has` waits until the thing is there, and throws when it does not come.
 */
export interface Tab {
  text(...path: string[]): Promise<string>
  attribute(name: string, ...path: string[]): Promise<string | null>
  click(...path: string[]): Promise<void>
  fill(value: string, ...path: string[]): Promise<void>
  /** Presses a key while the thing has the focus. */
  press(key: 'Enter' | 'Escape', ...path: string[]): Promise<void>
  /** Chooses one of a group of radio buttons by its value. */
  choose(value: string, ...path: string[]): Promise<void>
  /** Whether it is there now. */
  has(...path: string[]): Promise<boolean>
  /** All text of the page. */
  allText(): Promise<string>
  evaluate<Result>(expression: string): Promise<Result>
  screenshot(file: string): Promise<void>
  url(): Promise<string>
  close(): Promise<void>
}

export function selector(path: string[]): string {
  return path.map(id => `[data-testid="${id}"]`).join(' ')
}
