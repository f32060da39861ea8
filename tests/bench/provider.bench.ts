import { test } from 'vitest'
import { openPage, type Payload } from '../unit/provider/support/page.ts'

const CALLS = 10_000
const CALL: Payload = {
  method: 'eth_call',
  params: [{ to: `0x${'b2'.repeat(20)}`, data: '0x12345678' }, 'latest'] as never,
}

const wallet = () => ({ request: async (_: Payload): Promise<unknown> => '0x' })

const alone = wallet()
const page = openPage()
const guarded = wallet()
page.window.ethereum = guarded
page.start()

async function callAll(provider: ReturnType<typeof wallet>) {
  for (let i = 0; i < CALLS; i++) await provider.request(CALL)
}

// What a request that does not concern us costs: the ratio is what counts.
test(`${CALLS} passed requests`, async ({ bench }) => {
  await bench.compare(
    bench('the wallet alone', () => callAll(alone)),
    bench('with the page script', () => callAll(guarded)),
  )
  page.close()
})
