import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { rpc } from '../support/chain'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { type Step, sendSingly, walkTestDapp } from '../support/parity'
import { setDevnet } from '../support/settings'
import { world } from '../support/surroundings'

/**
 * MetaMask's test dapp, walked with the guard and without it, on the same chain: nobody can tell the difference. A
 * slice of it; the whole walk with MOORING_LONG.
 */
const ALWAYS = [
  'connectButton',
  'personalSign',
  'signTypedDataV4',
  'sendButton',
  'eip5792SendCallsButton',
  'maliciousSendWithOddHexData',
  'maliciousPermitIntAddress',
  'signInvalidType',
]
const LONG = [
  'sendWithInvalidValue',
  'signExtraDataNotTyped',
  'maliciousSendWithoutHexPrefixValue',
  'signTypedDataV3',
  'getAccounts',
  'signTypedData',
  'signPermit',
  'maliciousApproveERC20WithOddHexData',
  'maliciousPermitHexPaddedChain',
  'sendWithInvalidTxType',
  'signEmptyDomain',
  'sendEIP1559Button',
  'signNoPrimaryTypeDefined',
  'signInvalidPrimaryType',
  'signInvalidVerifyingContractType',
  'sendWithInvalidGasLimit',
  'sendWithInvalidMaxFeePerGas',
  'sendWithInvalidRecipient',
  'signTypedDataV4Batch',
  'signTypedDataV4Queue',
  'sendEIP1559Batch',
  'sendEIP1559Queue',
  'siwe',
  'siweMalformed',
  'maliciousRawEthButton',
  'maliciousPermit',
  'maliciousTradeOrder',
  'maliciousSeaport',
  'eip5792GetCapabilitiesButton',
  'ethSign',
  'getPermissions',
  'revokeAccountsPermission',
]
const BUTTONS = process.env.MOORING_LONG ? [...ALWAYS, ...LONG] : ALWAYS

const SINGLE = [
  { method: 'eth_chainId', params: [] },
  { method: 'eth_sendTransaction', params: [{ from: 5 }] },
  { method: 'eth_sendTransaction', params: {} },
  { method: 'eth_signTypedData_v4', params: ['not an address', 'not json'] },
  { method: 'wallet_sendCalls', params: [{ calls: [] }] },
  { method: 'no_such_method', params: [] },
]

describe("MetaMask's test dapp with the guard and without it", () => {
  const around = inject('surroundings')
  const walks: Step[][] = []

  async function walk(session: ChromiumSession): Promise<Step[]> {
    const snapshot = await rpc(around, 'evm_snapshot', [])
    try {
      const steps = await walkTestDapp(session, around, BUTTONS)
      return [...steps, ...(await sendSingly(session, around, SINGLE))]
    } finally {
      await session.close()
      await rpc(around, 'evm_revert', [snapshot])
    }
  }

  beforeAll(async () => {
    await world(around, 'calm')
    walks.push(await walk(await launchChromium(around, { extension: null })))
    const guarded = await launchChromium(around)
    await setDevnet(guarded, around)
    walks.push(await walk(guarded))
  }, 400_000)
  afterAll(() => world(around, 'calm'))

  it('reached the wallet, and is a walk worth the name', () => {
    const methods = walks[0]?.flatMap(step => step.reached.map(({ method }) => method))
    for (const method of [
      'eth_requestAccounts',
      'personal_sign',
      'eth_sendTransaction',
      'eth_signTypedData_v4',
      'wallet_sendCalls',
    ])
      expect(methods).toContain(method)
  })

  it.each([...BUTTONS, ...SINGLE.map(({ method, params }) => `${method} ${JSON.stringify(params)}`)])(
    '%s',
    id => {
      const [without, withGuard] = walks.map(steps => steps.find(step => step.id === id))
      expect(without).toBeDefined()
      expect(withGuard).toEqual(without)
    },
  )
})
