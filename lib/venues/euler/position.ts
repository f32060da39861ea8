import { type Address, isSameAddress } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { joined, together, told } from '../../core/joined.ts'
import type { Contract } from '../view.ts'
import type { Step } from './oracle.ts'
import { answeredBy, quoted, tokenOf } from './quotes.ts'
import { readsOf } from './reads.ts'

/** An amount of one asset, and what the vault that is owed takes it to be worth, in that vault's unit of account. */
export interface Part {
  asset: Address
  symbol: string
  decimals: number
  amountWei: bigint
  worth: bigint
}

/** Shares of a vault, told as what they pay. Without a debt they back nothing and are not valued. */
export interface Pledge extends Part {
  thresholdBps: number
  price?: Step | undefined
}

export interface Debt extends Part {
  unit: Address
  unitToken: { symbol: string; decimals: number }
  /** What counts of all that is pledged, and what is owed, as the vault says itself. */
  said: readonly [bigint, bigint]
}

/** What one account has: read in rounds of shares, of amounts and terms, and of what all of it is worth. */
export function* positionOf(
  connector: Contract,
  account: Address,
  vaults: readonly Address[],
  isOurs: (asset: Address) => boolean,
): Inquiry<{ pledged: readonly Pledge[]; debt?: Debt } | undefined> {
  const { chainId } = connector
  const reads = readsOf(connector)
  const first = yield* ask(
    joined({
      held: together(vaults.map(vault => reads.held(vault, account))),
      controllers: reads.controllers(account),
    }),
  )
  const [controller] = first.controllers
  const second = yield* ask(
    joined({
      pledged: together(
        first.held.map(({ vault, asset, shares }) =>
          joined({
            vault: told(vault),
            shares: told(shares),
            asset: told(asset ?? vault),
            amountWei: asset ? reads.inAssets(vault, shares) : told(shares),
            token: tokenOf(chainId, asset ?? vault),
            thresholdBps: controller ? reads.threshold(controller, vault) : told(0),
          }),
        ),
      ),
      debt: controller ? reads.debt(controller, account) : told(undefined),
    }),
  )
  const pledged = second.pledged.filter(({ shares }) => shares > 0n)
  const debt = second.debt?.owedWei ? second.debt : undefined
  if (![...pledged, ...(debt ? [debt] : [])].some(({ asset }) => isOurs(asset))) return undefined
  if (!controller || !debt)
    return {
      pledged: pledged.map(({ token, ...rest }) => ({ ...rest, ...token, worth: 0n, thresholdBps: 0 })),
    }

  const third = yield* ask(
    joined({
      pledged: together(
        pledged.map(({ vault, shares, thresholdBps }) => {
          const question = { oracle: debt.oracle, amount: shares, base: vault, quote: debt.unit }
          // A vault does not ask what it does not count, and the oracle need not know it.
          return thresholdBps === 0
            ? told({ worth: 0n })
            : joined({ worth: quoted(chainId, question), price: answeredBy(chainId, question) })
        }),
      ),
      worth: isSameAddress(debt.asset, debt.unit)
        ? told(debt.owedWei)
        : quoted(chainId, { oracle: debt.oracle, amount: debt.owedWei, base: debt.asset, quote: debt.unit }),
      token: tokenOf(chainId, debt.asset),
      unitToken: tokenOf(chainId, debt.unit),
      said: reads.liquidity(controller, account),
    }),
  )
  const { worth, unitToken, said } = third
  return {
    pledged: pledged.map(({ token, ...rest }, index) => ({
      ...rest,
      ...token,
      worth: 0n,
      ...third.pledged[index],
    })),
    debt: {
      asset: debt.asset,
      ...third.token,
      amountWei: debt.owedWei,
      worth,
      unit: debt.unit,
      unitToken,
      said,
    },
  }
}
