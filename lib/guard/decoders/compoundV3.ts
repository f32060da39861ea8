import { type Address, type Hex, isSameAddress, NATIVE } from '../../core/address.ts'
import { callDecoder, decodeParameters, isAt, on } from '../abi.ts'
import { approval, type Draft, get, give } from '../draft.ts'
import { lendingAt } from '../lendingAt.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

// Source: compound-finance/comet:contracts/Comet.sol, contracts/bulkers/BaseBulker.sol, MainnetBulker.sol

const ALL = 2n ** 256n - 1n
const STETH: Address = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'

const supply = (asset: Address, amount: bigint, recipient: Address | undefined): Draft => ({
  kind: 'lend',
  direction: 'supply',
  give: [amount === ALL ? give(asset, undefined, 'all') : give(asset, amount)],
  recipient,
})

const withdraw = (asset: Address, amount: bigint, recipient: Address | undefined): Draft => ({
  kind: 'lend',
  direction: 'withdraw',
  receive: [amount === ALL ? get(asset, undefined, 'all') : get(asset, amount, 'exact')],
  recipient,
})

export const compoundV3 = callDecoder({
  id: 'compound-v3',
  addresses: lendingAt(/^compound-v3/, {
    '0xe85dc543813b8c2cfeaac371517b925a166a9293': [1],
    '0x2e44e174f7d53f0212823acc11c01a11d58c5bcb': [10],
    '0x995e394b8b2437ac8ce61ee0bc610d617962b214': [10],
    '0x9c4ec768c28520b50860ea7a15bd7213a9ff58bf': [8453, 42161],
    '0xa5edbdd9646f8dff606d7448e414884c7d905dca': [42161],
    '0x2c776041ccfe903071af44aa147368a9c8eea518': [8453],
  }),
  functions: [
    on('supply(address asset, uint256 amount)', ([asset, amount], { from }) => supply(asset, amount, from)),
    on('supplyTo(address dst, address asset, uint256 amount)', ([to, asset, amount]) =>
      supply(asset, amount, to),
    ),
    on('supplyFrom(address from, address dst, address asset, uint256 amount)', ([, to, asset, amount]) =>
      supply(asset, amount, to),
    ),
    on('withdraw(address asset, uint256 amount)', ([asset, amount], { from }) =>
      withdraw(asset, amount, from),
    ),
    on('withdrawTo(address to, address asset, uint256 amount)', ([to, asset, amount]) =>
      withdraw(asset, amount, to),
    ),
    // The manager may then move the whole position.
    on('allow(address manager, bool isAllowed)', ([manager, isAllowed], { to }) => ({
      kind: 'approve',
      approval: approval(to, manager, isAllowed ? ALL : 0n),
    })),
  ],
})

/** The same by signature. Source: compound-finance/comet:contracts/CometExt.sol */
export const cometAuthorization = typedDecoder({
  id: 'compound-v3',
  primaryTypes: ['Authorization'],
  matches: ({ chainId, domain }) => isAt(compoundV3.addresses, chainId, domain.verifyingContract),
  decode(message, { domain }) {
    const manager = addressIn(message.manager)
    if (!manager || typeof message.isAllowed !== 'boolean') return undefined
    return {
      kind: 'approve',
      approval: approval(domain.verifyingContract, manager, message.isAllowed ? ALL : 0n),
      deadlineS: uintOf(message.expiry),
    }
  },
})

/** Names of actions are ASCII, right-padded with zeros. */
function nameOf(action: Hex): string {
  const codes = action.slice(2).match(/../g) ?? []
  return String.fromCharCode(...codes.map(code => Number.parseInt(code, 16)).filter(code => code > 0))
}

function partOf(action: Hex, data: Hex): Draft | undefined {
  const name = nameOf(action)
  if (name === 'ACTION_SUPPLY_ASSET' || name === 'ACTION_WITHDRAW_ASSET') {
    const p = decodeParameters('address comet, address to, address asset, uint256 amount', data)
    return p && (name === 'ACTION_SUPPLY_ASSET' ? supply(p[2], p[3], p[1]) : withdraw(p[2], p[3], p[1]))
  }
  const [, verb, token] = /^ACTION_(SUPPLY|WITHDRAW)_(NATIVE_TOKEN|STETH)$/.exec(name) ?? []
  const p = verb && decodeParameters('address comet, address to, uint256 amount', data)
  if (!p) return undefined
  if (token === 'NATIVE_TOKEN')
    return verb === 'SUPPLY' ? supply(NATIVE, p[2], p[1]) : withdraw(NATIVE, p[2], p[1])
  // Wrapped on the way in; on the way out the amount is of wstETH, what it is unwrapped to is for the rate to say.
  if (verb === 'SUPPLY') return supply(STETH, p[2], p[1])
  const receive = [get(STETH, undefined, 'protocol-rate')]
  return { kind: 'lend', direction: 'withdraw', receive, recipient: p[1] }
}

export const compoundV3Bulker = callDecoder({
  id: 'compound-v3-bulker',
  addresses: {
    '0xa397a8c2086c554b531c02e29f3291c9704b00c7': [1],
    '0x2c776041ccfe903071af44aa147368a9c8eea518': [1],
    '0xcb3643cc8294b23171272845473dec49739d4ba3': [10],
    '0xbde8f31d2ddda895264e27dd990fab3dc87b372d': [42161],
    '0x78d0677032a35c63d142a48a2037048871212a8c': [8453],
  },
  functions: [
    on('invoke(bytes32[] actions, bytes[] data)', ([actions, data], { from }) => {
      const parts = actions.slice(0, 16).map((action, index) => partOf(action, data[index] ?? '0x'))
      const known = parts.filter(part => part !== undefined)
      if (known.length === 0) return undefined
      return {
        kind: 'lend',
        direction: 'bundle',
        give: known.flatMap(part => part.give ?? []),
        receive: known.flatMap(part => part.receive ?? []),
        recipient: known.find(part => !isSameAddress(part.recipient, from))?.recipient ?? from,
        ...(known.length === actions.length ? {} : { confidence: 'low', reason: 'unknown-command' }),
      }
    }),
  ],
})
