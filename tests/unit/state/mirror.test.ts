import { expect, it } from 'vitest'
import { mirror } from '@/lib/state/mirror'

it('holds what is stored after load, then follows it', async () => {
  let tell: (value: { n: number }) => void = () => undefined
  const item = {
    get: async () => ({ n: 1 }),
    watch: (listener: typeof tell) => {
      tell = listener
      return () => undefined
    },
  }
  const { store, load } = mirror(item, { n: 0 })
  expect(store.getState()).toEqual({ n: 0 })
  await load()
  expect(store.getState()).toEqual({ n: 1 })
  tell({ n: 2 })
  expect(store.getState()).toEqual({ n: 2 })
})
