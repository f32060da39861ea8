import type { Address } from '../../core/address.ts'
import { lower } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import type { Position } from '../../finance/positions/position.ts'
import { defineLookThrough, type IsKnown } from '../defineLookThrough.ts'
import { ifAny, view } from '../view.ts'

/** Where the supervisor of Karak's first vaults is evidenced: it holds everybody's shares and lists them. */
const SUPERVISORS = [
  { chainId: 1, address: '0x54e44DbB92dBA848ACe27F44c0CB4268981eF1CC', name: 'Karak VaultSupervisor' },
  { chainId: 42161, address: '0x399f22ae52a18382a67542b3De9BeD52b7B9A4ad', name: 'Karak VaultSupervisor' },
] as const

/** Deposits in vaults of Karak v1, as many tokens as each vault pays now. Withdrawals under way are not listed. */
export const karak = defineLookThrough({
  id: 'karak',
  name: 'Karak',
  appUrl: 'https://app.karak.network/',
  look: (account, isKnown) =>
    SUPERVISORS.map(supervisor => ({
      key: `karak-${supervisor.chainId}`,
      chainId: supervisor.chainId,
      name: 'Karak',
      inquiry: lookAt(supervisor, account, isKnown),
    })),
  sources: [
    'Veda-Labs/boring-vault:test/resources/ChainValues.sol',
    'bunnyboard/databoard:src/configs/protocols/karak.ts',
  ],
})

function* lookAt(
  supervisor: (typeof SUPERVISORS)[number],
  account: Address,
  isKnown: IsKnown,
): Inquiry<readonly Position[]> {
  const deposits = yield* ask(
    ifAny(
      view(
        supervisor,
        'function getDeposits(address) view returns (address[] vaults, address[] tokens, uint256[] assets, uint256[] shares)',
        [account],
      ),
    ),
  )
  if (!deposits) return []
  const [vaults, tokens, assets, shares] = deposits
  const { chainId } = supervisor
  return vaults.flatMap((vault, i): Position[] => {
    const token = tokens[i]
    const amountWei = assets[i] ?? 0n
    if (!token || amountWei === 0n || !isKnown(chainId, token)) return []
    return [
      {
        receipt: `karak-${lower(vault)}`,
        venueId: 'karak',
        chainId,
        name: 'Karak',
        layers: ['restaking'],
        receiptWei: shares[i] ?? 0n,
        holds: [{ address: token, amountWei }],
        fees: [],
      },
    ]
  })
}
