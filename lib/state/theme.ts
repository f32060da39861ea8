/** The theme on the document, and beside it for public/theme.js, which sets it before anything is drawn. */
export function keepTheme(theme: 'system' | 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme
  localStorage.setItem('theme', theme)
}
