import type { Address, Hex } from '../core/address.ts'
import { calldata, type Reading, ReadingError, uintOf } from '../core/reading.ts'
import { WAD } from '../core/wad.ts'
import type { Shares } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

interface ShareContract {
  chainId: number
  to: Address
  of: Hex
  ofName: string
  /** Where shares are turned into the token, when it is not the token itself. */
  indexTo?: Address
  index: Hex
  indexName: string
}

/** A balance that is shares times an index: stETH, eETH. Names as the contracts write them. */
export function sharesOf(symbol: string, contract: ShareContract): Shares {
  const { chainId, to } = contract
  const label = `${symbol} ${contract.ofName}`
  return {
    of: account => ({
      calls: () => [{ chainId, to, data: calldata(contract.of, account), label }],
      parse: ([result]) => uintOf(result, label),
    }),
    index: rateOfOne({
      chainId,
      to: contract.indexTo ?? to,
      selector: contract.index,
      label: `${symbol} ${contract.indexName}`,
    }),
  }
}

const CREDITS_OF = '0xe5c4fffe'
const CREDITS_PER_TOKEN = '0x7a46a9c5'
const CREDIT_DECIMALS = 10n ** 27n
const CREDITS_PER_SHARE = CREDIT_DECIMALS / WAD

/**
 * Origin's tokens: balance = credits × 1e18 ÷ creditsPerToken, with 27 decimals, and creditsPerToken falls.
 * Told here as shares = credits ÷ 1e9 and a rising index = 1e45 ÷ creditsPerToken.
 * An account whose own creditsPerToken is not the global one does not rebase: it earns nothing.
 */
export function creditShares(symbol: string, chainId: number, to: Address): Shares {
  const creditsLabel = `${symbol} creditsBalanceOfHighres(address)`
  const globalLabel = `${symbol} rebasingCreditsPerTokenHighres()`
  const globalCall = { chainId, to, data: calldata(CREDITS_PER_TOKEN), label: globalLabel }
  const creditsCall = (account: Address) => ({
    chainId,
    to,
    data: calldata(CREDITS_OF, account),
    label: creditsLabel,
  })
  const index: Reading<bigint> = {
    calls: () => [globalCall],
    parse([result]) {
      const creditsPerToken = uintOf(result, globalLabel)
      if (creditsPerToken === 0n) throw new ReadingError(`${globalLabel}: no credits`)
      return (WAD * CREDIT_DECIMALS) / creditsPerToken
    },
  }
  return {
    of: account => ({
      calls: () => [creditsCall(account)],
      parse: ([result]) => uintOf(result, creditsLabel) / CREDITS_PER_SHARE,
    }),
    index,
    isEarning: account => ({
      calls: () => [creditsCall(account), globalCall],
      parse: ([own, all]) => uintOf(own, creditsLabel, 1) === uintOf(all, globalLabel),
    }),
  }
}
