import 'fake-indexeddb/auto'
import { encodeFunctionData, parseAbi } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Address } from '@/lib/core/address'
import { isAccrual } from '@/lib/finance/rewards/table'
import { presentOf } from '@/lib/services/rewards/present'
import { rewardRows } from '@/lib/services/rewards/rewardRows'
import { findToken } from '@/lib/tokens/index'
import { ETHEREUM } from '../../../devnet/chain/addresses'
import { Chain, KEEPER } from '../../../devnet/chain/chain'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo } from './devnetIo'

const ETH = 10n ** 18n
const abi = parseAbi([
  'function transfer(address to, uint256 amount) returns (bool)',
  'function updateExchangeRate(uint256 rate)',
])
const RATE = 'function exchangeRate() view returns (uint256)'
const BALANCE = 'function balanceOf(address) view returns (uint256)'

let devnet: Devnet
let chain: Chain
beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
}, 180_000)
afterAll(() => devnet?.stop())

const held = () => chain.read<bigint>(ETHEREUM.cbETH, BALANCE, [devnet.accounts[0]!.address])

it('what came and went within the block of a new rate earned nothing there, and all that follows counts it', async () => {
  const [one, two, three] = devnet.accounts.map(({ address }) => address) as [Address, Address, Address]
  await chain.rpc('evm_setIntervalMining', [0])
  await chain.rpc('evm_setAutomine', [true])
  // So that the second account has what it is to send.
  await chain.write(ETHEREUM.cbETH, 'function transfer(address,uint256) returns (bool)', [two, 3n * ETH], {
    from: one,
  })
  const [before, rate] = [await held(), await chain.read<bigint>(ETHEREUM.cbETH, RATE)]
  const raised = rate + rate / 1_000n

  await chain.rpc('evm_setAutomine', [false])
  const send = (from: Address, data: `0x${string}`) =>
    chain.rpc('eth_sendTransaction', [{ from, to: ETHEREUM.cbETH, data, gas: '0x4c4b40' }])
  const transfer = (to: Address, amount: bigint) =>
    encodeFunctionData({ abi, functionName: 'transfer', args: [to, amount] })
  await send(two, transfer(one, 2n * ETH))
  await send(KEEPER, encodeFunctionData({ abi, functionName: 'updateExchangeRate', args: [raised] }))
  await send(one, transfer(three, 5n * ETH))
  await chain.rpc('evm_mine')
  const block = Number(await chain.rpc('eth_blockNumber'))
  await chain.rpc('evm_setAutomine', [true])
  expect(await held()).toBe(before - 3n * ETH)
  await chain.write(ETHEREUM.cbETH, 'function updateExchangeRate(uint256)', [raised + raised / 1_000n])

  const io = devnetIo(devnet)
  const place = { account: one, token: findToken('cbeth')!, chainId: 1 }
  const rows = await rewardRows(io, place, await presentOf(io, one, place.token, 1), [])
  const worth = (shares: bigint, wad: bigint) => (shares * wad) / ETH
  const here = rows.filter(row => row.block === block)
  expect(here.map(({ type }) => type)).toEqual(['accrual', expect.any(String), expect.any(String)])
  const [accrual, ...moves] = here
  expect(accrual?.amountWei).toBe(worth(before, raised) - worth(before, rate))
  expect(moves.map(({ sharesWei }) => sharesWei).sort()).toEqual([-5n * ETH, 2n * ETH])
  expect(moves.at(-1)?.balanceAfterWei).toBe(worth(before - 3n * ETH, raised))
  const after = rows.filter(row => isAccrual(row) && (row.block ?? 0) > block)
  const left = before - 3n * ETH
  expect(after.reduce((sum, { amountWei }) => sum + amountWei, 0n)).toBe(
    worth(left, raised + raised / 1_000n) - worth(left, raised),
  )
}, 60_000)
