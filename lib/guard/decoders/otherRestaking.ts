import { callDecoder, on } from '../abi.ts'
import { type Draft, get, give } from '../draft.ts'

/** Known by their shape alone: no address is evidenced. */
const doubt: Pick<Draft, 'confidence' | 'reason'> = { confidence: 'low', reason: 'unknown-contract' }

// Source: symbioticfi/core:src/interfaces/vault/IVault.sol. The collateral is the vault's.
export const symbiotic = callDecoder({
  id: 'symbiotic',
  addresses: {},
  functions: [
    on('deposit(address onBehalfOf, uint256 amount)', ([recipient, amount]) => ({
      kind: 'restake',
      direction: 'deposit',
      give: [give(undefined, amount)],
      recipient,
      ...doubt,
    })),
  ],
})

// Source: mined calls (rotki/test-caching)
export const karak = callDecoder({
  id: 'karak',
  addresses: {},
  functions: [
    on('deposit(address vault, uint256 assets, uint256 min)', ([vault, assets, min], { from }) => ({
      kind: 'restake',
      direction: 'deposit',
      give: [give(undefined, assets)],
      receive: [get(vault, min)],
      recipient: from,
      ...doubt,
    })),
  ],
})

// Source: OriginProtocol/arm-oeth:src/contracts/AbstractARM.sol
export const originArm = callDecoder({
  id: 'origin-arm',
  addresses: {},
  functions: [
    on(
      'swapExactTokensForTokens(address inToken, address outToken, uint256 amountIn, uint256 min, address to)',
      ([sell, buy, amount, min, recipient]) => ({
        kind: 'swap',
        give: [give(sell, amount)],
        receive: [get(buy, min)],
        recipient,
        ...doubt,
      }),
    ),
  ],
})

// Source: pendle-finance/pendle-core-v2-public:contracts/interfaces/IStandardizedYield.sol. SY is the called contract.
export const pendleSy = callDecoder({
  id: 'pendle-sy',
  addresses: {},
  functions: [
    on(
      'deposit(address receiver, address tokenIn, uint256 amount, uint256 min)',
      ([recipient, token, amount, min], { to }) => ({
        kind: 'deposit',
        give: [give(token, amount)],
        receive: [get(to, min)],
        recipient,
        ...doubt,
      }),
    ),
    on(
      'redeem(address receiver, uint256 shares, address tokenOut, uint256 min, bool burnFromInternalBalance)',
      ([recipient, shares, token, min], { to }) => ({
        kind: 'redeem',
        give: [give(to, shares)],
        receive: [get(token, min)],
        recipient,
        ...doubt,
      }),
    ),
  ],
})
