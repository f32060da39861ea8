import { expect, it } from 'vitest'
import { inOne } from '@/lib/format/inOne'
import { guardTranslator } from '@/lib/i18n/guardWords'

it('sets sentences as the language does, and leaves out what is not said', () => {
  expect(inOne(['One.', false, 'Two.', undefined, 'Three.'], guardTranslator('en'))).toBe('One. Two. Three.')
  expect(inOne(['一。', '二。'], guardTranslator('zh-CN'))).toBe('一。二。')
  expect(inOne([false], guardTranslator('en'))).toBe('')
})
