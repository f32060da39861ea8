import { type Address, isSameAddress, lower, ZERO_ADDRESS } from '../../core/address.ts'
import { ask, together as atOnce, type Inquiry } from '../../core/inquiry.ts'
import { together } from '../../core/joined.ts'
import { mulDivUp, WAD } from '../../core/wad.ts'
import { PRICE_SCALE } from '../../finance/lending/eulerHealth.ts'
import type { Leg, Loan, OracleKind } from '../../finance/lending/loan.ts'
import type { AssetBook } from '../defineLending.ts'
import type { Contract } from '../view.ts'
import { oracleKinds } from './oracle.ts'
import { type Part, positionOf } from './position.ts'
import { readsOf } from './reads.ts'

const SUB_ACCOUNTS = 256

/** Where an account keeps its positions apart: addresses that differ from its own in the last byte alone. */
const subAccount = (account: Address, number: number): Address =>
  `0x${(BigInt(account) ^ BigInt(number)).toString(16).padStart(40, '0')}`

/**
 * All that an account pledged and owes, a loan for each of its sub-accounts. Who never used Euler is asked once; who
 * did, what each of the 256 pledged; and a sub-account for itself alone. What lies in a vault and was pledged to nobody
 * is not listed anywhere.
 */
export function* eulerLoans(
  connector: Contract,
  account: Address,
  book: AssetBook,
): Inquiry<readonly Loan[]> {
  const reads = readsOf(connector)
  const owner = yield* ask(reads.owner(account))
  if (owner === ZERO_ADDRESS) return []
  const own = Number(BigInt(owner) ^ BigInt(account))
  const numbers = own === 0 ? [...Array(SUB_ACCOUNTS).keys()] : [own]
  const pledged = yield* ask(together(numbers.map(number => reads.collaterals(subAccount(owner, number)))))
  const loans = yield* atOnce(
    numbers.flatMap((number, index) => {
      const vaults = pledged[index] ?? []
      return vaults.length > 0 ? [loanOf(connector, subAccount(owner, number), vaults, number, book)] : []
    }),
  )
  return loans.filter(loan => loan !== undefined)
}

function* loanOf(
  connector: Contract,
  account: Address,
  vaults: readonly Address[],
  number: number,
  book: AssetBook,
): Inquiry<Loan | undefined> {
  const { chainId, name } = connector
  const isOurs = (asset: Address) => book(chainId, asset, '').tokenId !== undefined
  const position = yield* positionOf(connector, account, vaults, isOurs)
  if (!position) return undefined
  const { pledged, debt } = position
  const kinds = yield* oracleKinds(
    chainId,
    pledged.map(({ price }) => price),
    isOurs,
  )
  const leg = (part: Part, oracle: OracleKind): Leg => ({
    asset: lower(part.asset),
    symbol: part.symbol,
    decimals: part.decimals,
    amountWei: part.amountWei,
    price: part.amountWei === 0n ? 0n : mulDivUp(part.worth, PRICE_SCALE, part.amountWei),
    follows: { ...book(chainId, part.asset, part.symbol), oracle },
  })
  return {
    venueId: name,
    chainId,
    name: `Euler v2 #${number}`,
    method: 'euler-v2',
    unit: debt ? unitOf(debt, book(chainId, debt.unit, debt.unitToken.symbol).eth) : 'usd',
    collaterals: pledged.map((part, index) => ({
      ...leg(part, kinds[index] ?? 'unknown'),
      thresholdWad: (BigInt(part.thresholdBps) * WAD) / 10_000n,
    })),
    debts: debt ? [leg(debt, 'market')] : [],
    ...(debt && { unitDecimals: debt.unitToken.decimals, saidWad: (debt.said[0] * WAD) / debt.said[1] }),
  }
}

/** ETH, the debt itself, or what stands still, as dollars do. */
const unitOf = ({ asset, unit }: { asset: Address; unit: Address }, isEth: boolean) =>
  isEth ? 'eth' : isSameAddress(asset, unit) ? 'debt' : 'usd'
