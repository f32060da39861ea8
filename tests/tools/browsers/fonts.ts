import { spawnSync } from 'node:child_process'
import { aptInstall } from './machine'

/** Chinese screenshots need Chinese glyphs; without them the browser still works. */
export function ensureChineseFonts(): void {
  const known = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (known.status === 0 && known.stdout.trim() !== '') return
  aptInstall('fontconfig', 'fonts-noto-cjk')
}
