import { parseEther } from 'viem'
import { ETHEREUM } from './addresses.ts'
import { APPROVE, type Books, MAX, SEND } from './books.ts'
import { KEEPER } from './chain.ts'

/** What happens to account 0 some hours after the report of a day. */
export function eventsByDay(books: Books): Readonly<Record<number, () => Promise<void>>> {
  const { chain, model, holder, friend, stranger } = books
  const { stETH, wstETH, rETH } = ETHEREUM
  return {
    5: async () => {
      const amount = parseEther('12.5')
      await chain.write(stETH, SEND, [holder, amount], { from: friend })
      await books.note('stETH', 'transfer-in', model.sharesFor(amount))
    },
    9: async () => {
      const amount = parseEther('40')
      await books.act(stETH, APPROVE, [wstETH, MAX])
      await books.act(wstETH, 'function wrap(uint256) returns (uint256)', [amount])
      await books.note('stETH', 'wrap', -model.sharesFor(amount))
      await books.note('wstETH', 'wrap', model.sharesFor(amount))
    },
    12: async () => {
      const amount = parseEther('7.25')
      await books.act(stETH, SEND, [stranger, amount])
      await books.note('stETH', 'transfer-out', -model.sharesFor(amount))
    },
    15: async () => {
      const wrapped = parseEther('10')
      await books.act(wstETH, 'function unwrap(uint256) returns (uint256)', [wrapped])
      await books.note('wstETH', 'unwrap', -wrapped)
      await books.note('stETH', 'unwrap', model.sharesFor(model.amountFor(wrapped)))
    },
    18: async () => {
      const shares = parseEther('1.5')
      const signature = 'function transferShares(address,uint256) returns (uint256)'
      await chain.write(stETH, signature, [holder, shares], { from: friend })
      await books.note('stETH', 'transfer-in', shares)
    },
    20: async () => {
      await books.act(rETH, SEND, [stranger, parseEther('5')])
      await books.note('rETH', 'transfer-out', -parseEther('5'))
    },
    // Two requests: one is finalized on day 24 and can be claimed, one waits behind twelve of others.
    21: async () => {
      await books.request(KEEPER, [parseEther('900')])
      await books.note('stETH', 'request-withdrawal', -(await books.request(holder, [parseEther('5')])))
    },
    24: () => books.finalize(2),
    28: async () => {
      await books.request(KEEPER, Array<bigint>(12).fill(parseEther('1000')))
      await books.note('stETH', 'request-withdrawal', -(await books.request(holder, [parseEther('3')])))
    },
  }
}
