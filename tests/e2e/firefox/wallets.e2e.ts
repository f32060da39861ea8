import { describe } from 'vitest'
import { launchFirefox } from '../support/firefox'
import { describeWallets } from '../support/wallets'

/** In the long run only: once in three runs a window was gone while the test still looked at it. */
const isLong = process.env.MOORING_LONG !== undefined

describe.runIf(isLong)('in the long run', () => describeWallets('Firefox', launchFirefox))
