import type { Language } from './types.ts'

/** What `auto` means for a browser that asks for these languages, in their order: any Chinese reads 简体中文. */
export function resolveLanguage(setting: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting
  const known = browserLanguages.find(tag => /^(en|zh)\b/i.test(tag))
  return known && /^zh\b/i.test(known) ? 'zh-CN' : 'en'
}
