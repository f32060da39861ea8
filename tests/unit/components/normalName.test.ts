import { expect, it } from 'vitest'
import { normalName } from '@/components/ui/normalName'

it.each([
  ['Someone.ETH', 'someone.eth'],
  [' someone.eth ', 'someone.eth'],
  ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['neither', 'neither'],
  ['no spaces.eth', undefined],
])('%j is %j', async (typed, name) => expect(await normalName(typed)).toBe(name))
