import { type Address, parseEther } from 'viem'
import { ACCOUNTS } from './accounts.ts'
import { ETHEREUM } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import { dailyRates } from './dailyRates.ts'
import type { Change, LedgerToken } from './ledger.ts'
import { Ledger } from './ledger.ts'
import { FIRST_POOLED_ETHER, FIRST_SHARES } from './lido.ts'
import { StEthModel } from './stEthModel.ts'

const DAY_S = 86_400
const HOUR_S = 3_600
export const REPORTS = 31
/** Oracle reports come at 12:20 UTC: reference slot around noon, report within half an hour (protocol reference). */
const REPORT_OF_DAY_S = 12 * HOUR_S + 20 * 60
/** The last report lies at least this far back, so that all of the history fits before now. */
const SETTLED_S = 45 * 60

export function lastReportS(nowS: number): number {
  return Math.floor((nowS - SETTLED_S - REPORT_OF_DAY_S) / DAY_S) * DAY_S + REPORT_OF_DAY_S
}

/** The first block: half a day before the first of 31 reports, so a little more than thirty days before now. */
export function firstBlockS(nowS: number): number {
  return lastReportS(nowS) - (REPORTS - 1) * DAY_S - 11 * HOUR_S
}

const SEND = 'function transfer(address,uint256) returns (bool)'
const APPROVE = 'function approve(address,uint256) returns (bool)'
const MAX = 2n ** 256n - 1n

/** Thirty days in the life of account 0, told to the contracts and written into the ledger. */
export async function liveHistory(
  chain: Chain,
  nowS: number,
): Promise<{ ledger: Ledger; model: StEthModel }> {
  const [holder, friend, stranger] = ACCOUNTS.map(account => account.address) as [Address, Address, Address]
  const ledger = new Ledger()
  const model = new StEthModel(FIRST_SHARES, FIRST_POOLED_ETHER)
  const { stETH, wstETH, rETH, cbETH, frxETH, sfrxETH, eETH, weETH } = ETHEREUM
  const as = { from: holder }

  const note = async (token: LedgerToken, kind: Change['kind'], shares: bigint): Promise<void> => {
    ledger.changes.push({ timestampS: await chain.now(), token, kind, shares })
  }
  const noteStEthRate = async (): Promise<void> => {
    ledger.rates.push({
      timestampS: await chain.now(),
      token: 'stETH',
      numerator: model.ether,
      denominator: model.shares,
    })
  }
  const submit = async (from: Address, value: bigint): Promise<bigint> => {
    await chain.write(stETH, 'function submit(address) payable returns (uint256)', [KEEPER], { from, value })
    const shares = model.submit(value)
    await noteStEthRate()
    return shares
  }
  const request = async (from: Address, amounts: readonly bigint[]): Promise<bigint[]> => {
    await chain.write(stETH, APPROVE, [ETHEREUM.withdrawalQueue, MAX], { from })
    const signature = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
    await chain.write(ETHEREUM.withdrawalQueue, signature, [amounts, from], { from })
    return amounts.map(amount => model.request(amount))
  }
  const finalize = async (lastId: number): Promise<void> => {
    await chain.write(ETHEREUM.withdrawalQueue, 'function devnetFinalize(uint256)', [BigInt(lastId)])
    model.finalize(lastId)
    await noteStEthRate()
  }

  const begin = async (): Promise<void> => {
    await noteStEthRate()
    await note('stETH', 'deposit', await submit(holder, parseEther('100')))
    await submit(friend, parseEther('40'))
    await chain.write(ETHEREUM.rocketDepositPool, 'function deposit() payable', [], {
      ...as,
      value: parseEther('50'),
    })
    await note(
      'rETH',
      'deposit',
      await chain.read(rETH, 'function balanceOf(address) view returns (uint256)', [holder]),
    )
    await chain.write(ETHEREUM.fraxEtherMinter, 'function mintFrxEth() payable', [], {
      ...as,
      value: parseEther('50'),
    })
    await note('frxETH', 'deposit', parseEther('50'))
    await chain.write(frxETH, APPROVE, [sfrxETH, MAX], as)
    const deposit = 'function deposit(uint256,address) returns (uint256)'
    await chain.write(sfrxETH, deposit, [parseEther('20'), holder], as)
    await note('frxETH', 'wrap', -parseEther('20'))
    const balance = 'function balanceOf(address) view returns (uint256)'
    await note('sfrxETH', 'wrap', await chain.read(sfrxETH, balance, [holder]))
    await chain.write(cbETH, SEND, [holder, parseEther('25')])
    await note('cbETH', 'transfer-in', parseEther('25'))
    await chain.write(ETHEREUM.etherFiPool, 'function deposit() payable returns (uint256)', [], {
      ...as,
      value: parseEther('40'),
    })
    const eEthShares: bigint = await chain.read(eETH, 'function shares(address) view returns (uint256)', [
      holder,
    ])
    await note('eETH', 'deposit', eEthShares)
    await chain.write(eETH, APPROVE, [weETH, MAX], as)
    await chain.write(weETH, 'function wrap(uint256) returns (uint256)', [parseEther('40')], as)
    const wrapped: bigint = await chain.read(weETH, balance, [holder])
    await note('eETH', 'wrap', -wrapped)
    await note('weETH', 'wrap', wrapped)
  }

  const events: Readonly<Record<number, () => Promise<void>>> = {
    5: async () => {
      const amount = parseEther('12.5')
      await chain.write(stETH, SEND, [holder, amount], { from: friend })
      await note('stETH', 'transfer-in', model.sharesFor(amount))
    },
    9: async () => {
      const amount = parseEther('40')
      await chain.write(stETH, APPROVE, [wstETH, MAX], as)
      await chain.write(wstETH, 'function wrap(uint256) returns (uint256)', [amount], as)
      await note('stETH', 'wrap', -model.sharesFor(amount))
      await note('wstETH', 'wrap', model.sharesFor(amount))
    },
    12: async () => {
      const amount = parseEther('7.25')
      await chain.write(stETH, SEND, [stranger, amount], as)
      await note('stETH', 'transfer-out', -model.sharesFor(amount))
    },
    15: async () => {
      const wrapped = parseEther('10')
      await chain.write(wstETH, 'function unwrap(uint256) returns (uint256)', [wrapped], as)
      await note('wstETH', 'unwrap', -wrapped)
      await note('stETH', 'unwrap', model.sharesFor(model.amountFor(wrapped)))
    },
    18: async () => {
      const shares = parseEther('1.5')
      await chain.write(
        stETH,
        'function transferShares(address,uint256) returns (uint256)',
        [holder, shares],
        {
          from: friend,
        },
      )
      await note('stETH', 'transfer-in', shares)
    },
    20: async () => {
      await chain.write(rETH, SEND, [stranger, parseEther('5')], as)
      await note('rETH', 'transfer-out', -parseEther('5'))
    },
    21: async () => {
      await request(KEEPER, [parseEther('900')])
      const [shares = 0n] = await request(holder, [parseEther('5')])
      await note('stETH', 'request-withdrawal', -shares)
    },
    24: () => finalize(2),
    28: async () => {
      await request(
        KEEPER,
        Array.from({ length: 12 }, () => parseEther('1000')),
      )
      const [shares = 0n] = await request(holder, [parseEther('3')])
      await note('stETH', 'request-withdrawal', -shares)
    },
  }

  const firstS = firstBlockS(nowS)
  await chain.setNextTime(firstS + HOUR_S)
  await begin()
  await chain.setNextTime(firstS + 2 * HOUR_S)
  const tick = await dailyRates(chain, ledger, model)
  for (let day = 0; day < REPORTS; day++) {
    const reportS = lastReportS(nowS) - (REPORTS - 1 - day) * DAY_S
    await chain.setNextTime(reportS)
    await tick(day)
    const event = events[day]
    if (!event) continue
    await chain.setNextTime(reportS + 6 * HOUR_S)
    await event()
  }
  return { ledger, model }
}
