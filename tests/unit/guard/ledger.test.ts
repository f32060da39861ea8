import { describe, expect, it } from 'vitest'
import { Ledger } from '@/lib/guard/ledger'

const ME = '0x00000000000000000000000000000000000a11ce'
const A = '0x000000000000000000000000000000000000000a'
const B = '0x000000000000000000000000000000000000000b'
const OTHER = '0x0000000000000000000000000000000000000bad'

/** Sells 100 A for at least 90 B, which stay with the router. */
function sold() {
  const ledger = new Ledger()
  ledger.pay(A, 100n)
  ledger.buy(B, 90n, false, 'router')
  return ledger
}

describe('the ledger of a router', () => {
  it('takes the last minimum where it is more than the swap promised', () => {
    const ledger = sold()
    ledger.sweep(B, 95n, 'sender')
    expect(ledger.swap(ME, undefined)).toMatchObject({
      receive: [{ token: B, amount: 95n, mode: 'min' }],
      recipient: ME,
    })
  })

  it('takes what the swap promised, less the fee, where the last minimum is zero', () => {
    const ledger = sold()
    ledger.portion(B, 1_000n)
    ledger.sweep(B, 0n, 'sender')
    expect(ledger.swap(ME, undefined)).toMatchObject({
      receive: [{ token: B, amount: 81n }],
      feeBps: 1_000,
    })
  })

  it('counts change that comes back as no purchase', () => {
    const ledger = sold()
    ledger.sweep(B, 90n, 'sender')
    ledger.sweep(A, 0n, 'sender')
    expect(ledger.swap(ME, undefined)).toMatchObject({
      give: [{ token: A, amount: 100n, mode: 'max' }],
      receive: [{ token: B }],
    })
  })

  it('names whoever else is paid', () => {
    const ledger = sold()
    ledger.sweep(B, 90n, OTHER)
    expect(ledger.swap(ME, undefined)?.recipient).toBe(OTHER)
  })

  it('knows no purchase where everything stays with the router', () => {
    const ledger = sold()
    ledger.sweep(B, 90n, 'router')
    expect(ledger.swap(ME, undefined)).toBeUndefined()
  })

  it('doubts a program with several purchases', () => {
    const ledger = sold()
    ledger.sweep(B, 90n, 'sender')
    ledger.buy(OTHER, 1n, false, 'sender')
    expect(ledger.swap(ME, undefined)).toMatchObject({ confidence: 'low', reason: 'several-legs' })
  })
})
