import { type Address, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eigenLayer } from '@/lib/venues/restaking/eigenLayer'
import { morphoVaults } from '@/lib/venues/vaults/morphoVaults'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { compileStandIns } from '../chain/compile.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { lookOn } from './lookThrough.ts'

const MAX = 2n ** 256n - 1n
const STAKER: Address = '0x00000000000000000000000000000000000a11cd'
const OPERATOR: Address = '0x000000000000000000000000000000000000F00D'
const DELAY_BLOCKS = 30n
/** Where they stand on the real chain: data/defi.draft.json, and the venues' own files. */
const MANAGER: Address = '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A'
const STRATEGIES = {
  stETH: '0x93c4b944D05dfe6df7645A86cd2206016c51564D',
  rETH: '0x1BeE69b7dFFfA4E2d53C2a2Df135C388AD25dCD2',
} as const
const VAULT: Address = '0x833AdaeF212c5cD3f78906B44bBfb18258F238F0'

let devnet: Devnet
let chain: Chain
let look: ReturnType<typeof lookOn>

const balanceOf = (token: Address, account: Address): Promise<bigint> =>
  chain.read(token, 'function balanceOf(address) view returns (uint256)', [account])
const approve = (token: Address, spender: Address) =>
  chain.write(token, 'function approve(address,uint256) returns (bool)', [spender, MAX], { from: STAKER })
const send = (token: Address, to: Address, wei: bigint) =>
  chain.write(token, 'function transfer(address,uint256) returns (bool)', [to, wei])

/** A block per transaction; a change of scenario puts the clock back. */
async function mineAtOnce(): Promise<void> {
  await chain.rpc('evm_setIntervalMining', [0])
  await chain.rpc('evm_setAutomine', [true])
}

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  look = lookOn(devnet.chains[1].anvilUrl)
  await mineAtOnce()
  await chain.setBalance(STAKER, parseEther('1000'))
  await chain.write(ETHEREUM.stETH, 'function submit(address) payable returns (uint256)', [STAKER], {
    from: STAKER,
    value: parseEther('100'),
  })
  for (const token of [ETHEREUM.rETH, ETHEREUM.wstETH]) await send(token, STAKER, parseEther('50'))
  const artifacts = compileStandIns()
  await chain.plant(MANAGER, artifacts.EigenDelegation!, [Number(DELAY_BLOCKS)])
  for (const [name, at] of Object.entries(STRATEGIES)) {
    const token = ETHEREUM[name as keyof typeof STRATEGIES]
    await chain.plant(at, artifacts.EigenStrategy!, [token])
    await approve(token, MANAGER)
  }
  await chain.plant(VAULT, artifacts.TokenVault!, [ETHEREUM.wstETH, 15n])
  await approve(ETHEREUM.wstETH, VAULT)
}, 180_000)
afterAll(() => devnet?.stop())

const deposit = (strategy: Address, wei: bigint) =>
  chain.write(MANAGER, 'function depositIntoStrategy(address,uint256)', [strategy, wei], { from: STAKER })
const queue = (strategy: Address, shares: bigint) =>
  chain.write(MANAGER, 'function queueWithdrawal(address,uint256)', [strategy, shares], { from: STAKER })
const complete = (index: bigint) =>
  chain.write(MANAGER, 'function completeQueuedWithdrawal(uint256)', [index], { from: STAKER })
const positions = async () => (await look(eigenLayer, STAKER)).positions

describe('EigenLayer', () => {
  it('shows deposits as tokens, as the strategy pays them, rebases with them', async () => {
    expect(await look(eigenLayer, STAKER)).toEqual({ positions: [], rounds: 1 })
    await deposit(STRATEGIES.stETH, parseEther('10'))
    await deposit(STRATEGIES.rETH, parseEther('3'))
    const before = await positions()
    expect(before.map(({ layers }) => layers)).toEqual([['restaking'], ['restaking']])
    await devnet.scenario.slash(100)
    await mineAtOnce()
    const after = await positions()
    const [steth = 0n, reth = 0n] = after.map(({ holds }) => holds[0]?.amountWei)
    expect(Number(steth) / Number(before[0]?.holds[0]?.amountWei)).toBeCloseTo(0.99, 3)
    expect(reth).toBe(before[1]?.holds[0]?.amountWei)
  })

  it('names the operator, and bears its slashing', async () => {
    await chain.write(MANAGER, 'function delegateTo(address)', [OPERATOR], { from: STAKER })
    const [before] = await positions()
    expect(before).toMatchObject({ operator: OPERATOR, layers: ['delegation', 'restaking'] })
    await chain.write(MANAGER, 'function devnetSlash(address,uint256)', [OPERATOR, parseEther('0.8')])
    const [after] = await positions()
    const lost = (before?.holds[0]?.amountWei ?? 0n) - (after?.holds[0]?.amountWei ?? 0n)
    expect(Number(lost) / Number(before?.holds[0]?.amountWei)).toBeCloseTo(0.2, 6)
  })

  it('says of a queued withdrawal what completing pays and from which block, and neither before', async () => {
    const shares: bigint[][] = await chain.read(
      MANAGER,
      'function getDepositedShares(address) view returns (address[] strategies, uint256[] shares)',
      [STAKER],
    )
    await queue(STRATEGIES.stETH, (shares[1]?.[0] ?? 0n) / 2n)
    // Slashed once more while it waits: that counts, as the delay is not over.
    await chain.write(MANAGER, 'function devnetSlash(address,uint256)', [OPERATOR, parseEther('0.5')])
    const waiting = (await positions()).find(({ leaving }) => leaving)
    expect(waiting).toMatchObject({
      layers: ['exit', 'delegation', 'restaking'],
      leaving: { isReady: false },
    })

    const block = BigInt(await chain.rpc<`0x${string}`>('eth_blockNumber'))
    const until = (waiting?.leaving?.atBlock ?? 0n) - block - 1n
    await chain.rpc('anvil_mine', [`0x${(until - 1n).toString(16)}`])
    await expect(complete(0n)).rejects.toThrow()
    const ready = (await positions()).find(({ leaving }) => leaving)
    expect(ready?.leaving).toEqual({ isReady: true, atBlock: waiting?.leaving?.atBlock })

    const had = await balanceOf(ETHEREUM.stETH, STAKER)
    await complete(0n)
    const paid = (await balanceOf(ETHEREUM.stETH, STAKER)) - had
    const said = ready?.holds[0]?.amountWei ?? 0n
    // stETH moves in shares: a wei or two is lost on the way, of any amount.
    expect(said - paid >= 0n && said - paid <= 2n).toBe(true)
    expect((await positions()).some(({ leaving }) => leaving)).toBe(false)
  })
})

describe('an ERC-4626 vault over a staked token', () => {
  it('pays what redeeming pays, fee off, with its yield in it', async () => {
    expect((await look(morphoVaults, STAKER)).positions).toEqual([])
    await chain.write(
      VAULT,
      'function deposit(uint256,address) returns (uint256)',
      [parseEther('7'), STAKER],
      {
        from: STAKER,
      },
    )
    await send(ETHEREUM.wstETH, VAULT, 123_456_789_012_345_678n)
    const [position] = (await look(morphoVaults, STAKER)).positions
    expect(position).toMatchObject({ layers: ['vault', 'lending'], name: 'Morpho Smokehouse wstETH' })
    const had = await balanceOf(ETHEREUM.wstETH, STAKER)
    await chain.write(
      VAULT,
      'function redeem(uint256,address,address) returns (uint256)',
      [position?.receiptWei ?? 0n, STAKER, STAKER],
      { from: STAKER },
    )
    expect((await balanceOf(ETHEREUM.wstETH, STAKER)) - had).toBe(position?.holds[0]?.amountWei)
  })
})
