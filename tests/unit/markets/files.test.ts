import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { MARKETS } from '@/lib/markets/index'

it('every market has one file, named by its id, on the shelf of its chain', () => {
  const files = globSync(
    'lib/markets/{arbitrum,avalanche,base,bnb,ethereum,linea,optimism,polygon,scroll}/*.ts',
  ).map(file => basename(file, '.ts').toLowerCase())
  const ids = MARKETS.map(({ id }) => id.replaceAll('-', ''))
  expect(files.sort()).toEqual(ids.sort())
})
