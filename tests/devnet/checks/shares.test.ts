import { parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import type { LedgerToken } from '../chain/ledger.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const BALANCE = 'function balanceOf(address) view returns (uint256)'
const DAY_S = 86_400

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000

let devnet: Devnet
let chain: Chain
let holder: `0x${string}`

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].rpcUrl)
  holder = devnet.accounts[0]!.address
}, COMPILING_MS)
afterAll(() => devnet?.stop())

describe('the history of account 0', () => {
  it('holds in the contracts what the ledger says, to the wei', async () => {
    const now = await chain.now()
    const tokens: LedgerToken[] = ['stETH', 'wstETH', 'rETH', 'frxETH', 'sfrxETH', 'cbETH', 'eETH', 'weETH']
    for (const token of tokens) {
      const held = await chain.read(ETHEREUM[token], BALANCE, [holder])
      const isRebasing = token === 'stETH' || token === 'eETH'
      const booked = isRebasing ? devnet.ledger.balanceAt(token, now) : devnet.ledger.sharesAt(token, now)
      expect(held, token).toBe(booked)
    }
  })

  it('begins more than thirty days ago and ends now', async () => {
    const first = await chain.rpc<{ timestamp: string }>('eth_getBlockByNumber', ['0x1', false])
    expect(Date.now() / 1000 - Number(first.timestamp)).toBeGreaterThan(30 * DAY_S)
    expect(Math.abs(Date.now() / 1000 - (await chain.now()))).toBeLessThan(30)
  })

  it('tells each rebase in an event whose totals are the ledger’s', async () => {
    const topic = '0xff08c3ef606d198e316ef5b822193c489965899eb4e3c248cea1a4626c3eda50'
    const filter = { address: ETHEREUM.stETH, topics: [topic], fromBlock: '0x0', toBlock: 'latest' }
    const logs = await chain.rpc<{ data: string; topics: string[] }[]>('eth_getLogs', [filter])
    expect(logs).toHaveLength(31)
    for (const { data, topics } of logs) {
      const word = (index: number): bigint => BigInt(`0x${data.slice(2 + 64 * index, 66 + 64 * index)}`)
      const booked = devnet.ledger.rates.findLast(
        rate => rate.token === 'stETH' && rate.timestampS <= Number(topics[1]),
      )
      expect([word(4), word(3)]).toEqual([booked?.numerator, booked?.denominator])
    }
  })

  it('keeps past states readable', async () => {
    const tenDaysAgo = (await chain.now()) - 10 * DAY_S
    const block = await lastBlockBefore(tenDaysAgo)
    const held = await chain.read(ETHEREUM.stETH, BALANCE, [holder], `0x${block.toString(16)}`)
    expect(held).toBe(devnet.ledger.balanceAt('stETH', tenDaysAgo))
  })
})

async function lastBlockBefore(timestampS: number): Promise<number> {
  let number = Number(await chain.rpc('eth_blockNumber'))
  for (; ; number--) {
    const block = await chain.rpc<{ timestamp: string }>('eth_getBlockByNumber', [
      `0x${number.toString(16)}`,
      false,
    ])
    if (Number(block.timestamp) <= timestampS) return number
  }
}

describe('stETH', () => {
  it('mints, moves and reads shares rounded down', async () => {
    const other = devnet.accounts[4]!.address
    const view = (name: string): Promise<bigint> =>
      chain.read(ETHEREUM.stETH, `function ${name}() view returns (uint256)`)
    const sharesOf = (): Promise<bigint> =>
      chain.read(ETHEREUM.stETH, 'function sharesOf(address) view returns (uint256)', [other])
    const direct = new Chain(1, devnet.chains[1].anvilUrl)
    const [shares, ether] = [await view('getTotalShares'), await view('getTotalPooledEther')]
    const value = 1_234_567_890_123_456_789n
    await direct.atOnce(12, async () => {
      await direct.write(ETHEREUM.stETH, 'function submit(address) payable returns (uint256)', [other], {
        from: other,
        value,
      })
      const minted = (value * shares) / ether
      expect(await sharesOf()).toBe(minted)
      const [newShares, newEther] = [shares + minted, ether + value]
      expect(await chain.read(ETHEREUM.stETH, BALANCE, [other])).toBe((minted * newEther) / newShares)
      await direct.write(
        ETHEREUM.stETH,
        'function transfer(address,uint256) returns (bool)',
        [holder, 1_000n],
        { from: other },
      )
      expect(await sharesOf()).toBe(minted - (1_000n * newShares) / newEther)
      // All of a balance but never more: the last wei may stay behind as a share.
      const tooMuch = direct.write(
        ETHEREUM.stETH,
        'function transfer(address,uint256) returns (bool)',
        [holder, value * 2n],
        { from: other },
      )
      await expect(tooMuch).rejects.toThrow('BALANCE_EXCEEDED')
    })
  })

  it('grows a balance by exactly the shares’ part of a rebase, and shrinks it at a slashing', async () => {
    const sharesOf = 'function sharesOf(address) view returns (uint256)'
    const shares: bigint = await chain.read(ETHEREUM.stETH, sharesOf, [holder])
    const before: bigint = await chain.read(ETHEREUM.stETH, BALANCE, [holder])
    await devnet.scenario.rebase({ bps: 2 })
    const after: bigint = await chain.read(ETHEREUM.stETH, BALANCE, [holder])
    expect(after).toBe(devnet.ledger.worthAt('stETH', shares, await chain.now()))
    expect(after).toBeGreaterThan(before)
    await devnet.scenario.slash(10)
    const slashed: bigint = await chain.read(ETHEREUM.stETH, BALANCE, [holder])
    expect(slashed).toBe(devnet.ledger.worthAt('stETH', shares, await chain.now()))
    expect(slashed).toBeLessThan(before)
  })
})

it('unwraps wstETH into what its shares are worth', async () => {
  const direct = new Chain(1, devnet.chains[1].anvilUrl)
  const wrapped = parseEther('1.000000000000000007')
  const shares = 'function sharesOf(address) view returns (uint256)'
  const worth: bigint = await chain.read(
    ETHEREUM.stETH,
    'function getPooledEthByShares(uint256) view returns (uint256)',
    [wrapped],
  )
  const back: bigint = await chain.read(
    ETHEREUM.stETH,
    'function getSharesByPooledEth(uint256) view returns (uint256)',
    [worth],
  )
  const before: bigint = await chain.read(ETHEREUM.stETH, shares, [holder])
  await direct.atOnce(12, () =>
    direct.write(ETHEREUM.wstETH, 'function unwrap(uint256) returns (uint256)', [wrapped], { from: holder }),
  )
  expect((await chain.read<bigint>(ETHEREUM.stETH, shares, [holder])) - before).toBe(back)
  expect(wrapped - back).toBeLessThanOrEqual(1n)
})
