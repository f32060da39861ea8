import type { Address } from '../../core/address.ts'
import { lower } from '../../core/address.ts'
import { ask, askAll, askEach, type Inquiry } from '../../core/inquiry.ts'
import type { Position } from '../../finance/positions/position.ts'
import { defineLookThrough, held } from '../defineLookThrough.ts'
import { balanceOf, type Contract, ifAny, view } from '../view.ts'

const WSTETH = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'
const collateral: Contract = {
  chainId: 1,
  address: '0xC329400492c6ff2438472D4651Ad17389fCb843a',
  name: 'Symbiotic wstETH collateral',
}

const VAULTS: readonly Contract[] = (
  [
    ['Gauntlet wstETH', '0xc10A7f0AC6E3944F4860eE97a937C51572e3a1Da'],
    ['Ryabina wstETH', '0x93b96D7cDe40DC340CA55001F46B3B8E41bC89B4'],
    ['wstETH', '0xBecfad885d8A89A0d2f0E099f66297b0C296Ea21'],
    ['ether.fi wstETH', '0x450a90fdEa8B87a6448Ca1C87c88Ff65676aC45b'],
    ['ether.fi weETH for Cap', '0x5c493fCB2017d0A644526CFca29eEF7ab22f5B8B'],
  ] as const
).map(([name, address]) => ({ chainId: 1, name: `Symbiotic ${name}`, address }))

/** Epochs whose withdrawals are looked for: the one to come, this one, and two that may be claimed. Older ones are not. */
const EPOCHS = [1n, 0n, -1n, -2n]

/** The collateral token, one for one, and vaults: what is active, and what leaves at the end of an epoch. */
export const symbiotic = defineLookThrough({
  id: 'symbiotic',
  name: 'Symbiotic',
  appUrl: 'https://app.symbiotic.fi/',
  look: account => [
    {
      key: 'symbiotic-collateral',
      chainId: 1,
      name: collateral.name,
      inquiry: lookAtCollateral(account),
    },
    ...VAULTS.map(vault => ({
      key: `symbiotic-${lower(vault.address)}`,
      chainId: 1,
      name: vault.name,
      inquiry: lookAtVault(account, vault),
    })),
  ],
  sources: [
    'symbioticfi/core:src/contracts/vault/Vault.sol',
    'inceptionlrt/smart-contracts:projects/vaults/test/data/vaults.ts',
    'Veda-Labs/boring-vault:test/resources/ChainValues.sol',
  ],
})

const position = (vault: Contract, receipt: string, token: Address, amountWei: bigint): Position => ({
  receipt,
  venueId: 'symbiotic',
  chainId: 1,
  name: vault.name,
  layers: ['restaking'],
  receiptWei: amountWei,
  holds: [{ address: token, amountWei }],
  fees: [],
})

function* lookAtCollateral(account: Address): Inquiry<readonly Position[]> {
  const amountWei = (yield* ask(ifAny(balanceOf(collateral, account)))) ?? 0n
  return amountWei > 0n ? [position(collateral, lower(collateral.address), WSTETH, amountWei)] : []
}

function* lookAtVault(account: Address, vault: Contract): Inquiry<readonly Position[]> {
  const [active = 0n, epoch] = yield* askAll(
    ifAny(view(vault, 'function activeBalanceOf(address) view returns (uint256)', [account])),
    ifAny(view(vault, 'function currentEpoch() view returns (uint256)')),
  )
  if (epoch === undefined) return []
  const epochs = EPOCHS.map(step => epoch + step).filter(at => at >= 0n)
  const leaving = yield* askEach(
    epochs.map(at =>
      view(vault, 'function withdrawalsOf(uint256, address) view returns (uint256)', [at, account]),
    ),
  )
  if (active === 0n && leaving.every(amount => amount === 0n)) return []
  return yield* held(vault.name, readVault(account, vault, active, epoch, epochs, leaving))
}

function* readVault(
  account: Address,
  vault: Contract,
  active: bigint,
  epoch: bigint,
  epochs: readonly bigint[],
  leaving: readonly bigint[],
): Inquiry<readonly Position[]> {
  const claimed = yield* askEach(
    epochs.map(at =>
      view(vault, 'function isWithdrawalsClaimed(uint256, address) view returns (bool)', [at, account]),
    ),
  )
  const [token, epochEndsS, epochS] = yield* askAll(
    view(vault, 'function collateral() view returns (address)'),
    view(vault, 'function nextEpochStart() view returns (uint48)'),
    view(vault, 'function epochDuration() view returns (uint48)'),
  )
  const address = lower(vault.address)
  const queued = epochs.flatMap((at, i): Position[] => {
    const amountWei = leaving[i] ?? 0n
    if (amountWei === 0n || claimed[i]) return []
    const isReady = at < epoch
    const atS = epochEndsS + Number(at - epoch) * epochS
    return [
      {
        ...position(vault, `${address}-${at}`, token, amountWei),
        layers: ['exit', 'restaking'],
        leaving: { isReady, atS },
      },
    ]
  })
  return active > 0n ? [position(vault, address, token, active), ...queued] : queued
}
