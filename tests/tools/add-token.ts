// `npm run add:token -- --id sxeth --symbol sxETH --name "..." --chain 1 --address 0x... --protocol sx
//   --rate "getRate()" --source owner/repository:path [--source ...]`
// Writes the token's file, its line in the index and in its protocol. Names are not translated, so it needs no words;
// the tests of the registry read every entry, so it needs no fixture of its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  identifier,
  type NewToken,
  problemsOf,
  protocolFile,
  tokenFile,
  withProtocol,
  withToken,
} from './add-token/planToken.ts'

const { values } = parseArgs({
  options: {
    id: { type: 'string', default: '' },
    symbol: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    chain: { type: 'string', default: '1' },
    address: { type: 'string', default: '' },
    protocol: { type: 'string', default: '' },
    underlying: { type: 'string', default: 'ETH' },
    rate: { type: 'string', default: '' },
    'rate-contract': { type: 'string' },
    inverted: { type: 'boolean', default: false },
    source: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', default: '.' },
  },
})
const token: NewToken = {
  id: values.id,
  symbol: values.symbol,
  name: values.name || values.symbol,
  chainId: Number(values.chain),
  address: values.address,
  protocol: values.protocol || values.id,
  underlying: values.underlying,
  rate: values.rate,
  rateContract: values['rate-contract'],
  isInverted: values.inverted,
  sources: values.source,
}

const problems = problemsOf(token)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(2)

const inTokens = (name: string) => join(values.root, 'lib/tokens', name)
const inProtocols = (name: string) => join(values.root, 'lib/protocols', name)
const protocolPath = inProtocols(`${identifier(token.protocol)}.ts`)
const known = existsSync(protocolPath) ? readFileSync(protocolPath, 'utf8') : undefined

const files: [string, string][] = [
  [inTokens(`${identifier(token.symbol)}.ts`), tokenFile(token)],
  [inTokens('index.ts'), withToken(readFileSync(inTokens('index.ts'), 'utf8'), token)],
  [protocolPath, protocolFile(known, token)],
  [inProtocols('index.ts'), withProtocol(readFileSync(inProtocols('index.ts'), 'utf8'), token)],
]
for (const [path, text] of files) {
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}
console.log('Next: npm run check, and npm run check:live where there is a network.')
