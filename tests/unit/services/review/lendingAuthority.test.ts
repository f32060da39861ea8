import { describe, expect, it } from 'vitest'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { fakeRpc, ME, OTHER } from './fakeRpc'
import { ioWith, withoutSimulation } from './support'

const MORPHO = '0xbbbbbbbbbb9cc5e90e3b3af64bdaf62c37eeffcb'

/** Source: morpho-org/morpho-blue:src/interfaces/IMorpho.sol, Authorization */
function authorize(isAuthorized: boolean) {
  const data = {
    types: {
      EIP712Domain: [
        { name: 'chainId', type: 'uint256' },
        { name: 'verifyingContract', type: 'address' },
      ],
      Authorization: [
        { name: 'authorizer', type: 'address' },
        { name: 'authorized', type: 'address' },
        { name: 'isAuthorized', type: 'bool' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Authorization',
    domain: { chainId: 1, verifyingContract: MORPHO },
    message: { authorizer: ME, authorized: OTHER, isAuthorized, nonce: '0', deadline: '9' },
  }
  return {
    ...{ id: '1-2-3-4', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_signTypedData_v4' },
    ...{ params: [ME, JSON.stringify(data)], chainId: 1, accounts: [ME as string] },
  }
}

const review = (asked: ReturnType<typeof authorize>, code: string) =>
  reviewRequest(ioWith(fakeRpc({}, undefined, code).rpc, { settings: withoutSimulation }), asked)

describe('a signature that hands over what is held at a lending market', () => {
  it('is danger where it goes to a plain account, a caution for a contract that nobody knows', async () => {
    expect((await review(authorize(true), '0x')).level).toBe('danger')
    expect((await review(authorize(true), '0x60')).level).toBe('caution')
  })

  it('is nobody’s business where it takes the permission back', async () => {
    expect(await review(authorize(false), '0x')).toMatchObject({ level: 'ok', findings: [] })
  })
})
