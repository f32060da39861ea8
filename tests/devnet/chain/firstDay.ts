import { parseEther } from 'viem'
import { ETHEREUM } from './addresses.ts'
import { APPROVE, type Books, MAX, SEND } from './books.ts'

const BALANCE = 'function balanceOf(address) view returns (uint256)'

/** How account 0 came to its tokens: each the way its protocol gives it out. */
export async function liveFirstDay(books: Books): Promise<void> {
  const { chain, holder, friend } = books
  const { rETH, cbETH, frxETH, sfrxETH, eETH, weETH, rocketDepositPool, fraxEtherMinter, etherFiPool } =
    ETHEREUM
  await books.note('stETH', 'deposit', await books.submit(holder, parseEther('100')))
  await books.submit(friend, parseEther('40'))

  await books.act(rocketDepositPool, 'function deposit() payable', [], '50')
  await books.note('rETH', 'deposit', await chain.read(rETH, BALANCE, [holder]))

  await books.act(fraxEtherMinter, 'function mintFrxEth() payable', [], '50')
  await books.note('frxETH', 'deposit', parseEther('50'))
  await books.act(frxETH, APPROVE, [sfrxETH, MAX])
  await books.act(sfrxETH, 'function deposit(uint256,address) returns (uint256)', [parseEther('20'), holder])
  await books.note('frxETH', 'wrap', -parseEther('20'))
  await books.note('sfrxETH', 'wrap', await chain.read(sfrxETH, BALANCE, [holder]))

  await chain.write(cbETH, SEND, [holder, parseEther('25')])
  await books.note('cbETH', 'transfer-in', parseEther('25'))

  await books.act(etherFiPool, 'function deposit() payable returns (uint256)', [], '40')
  await books.note(
    'eETH',
    'deposit',
    await chain.read(eETH, 'function shares(address) view returns (uint256)', [holder]),
  )
  await books.act(eETH, APPROVE, [weETH, MAX])
  await books.act(weETH, 'function wrap(uint256) returns (uint256)', [parseEther('40')])
  const wrapped: bigint = await chain.read(weETH, BALANCE, [holder])
  await books.note('eETH', 'wrap', -wrapped)
  await books.note('weETH', 'wrap', wrapped)
}
