import { readFileSync } from 'node:fs'
import { describeInspection } from '@/lib/guard/describeInspection'
import { inspect } from '@/lib/guard/inspectFormat'

const args = process.argv.slice(2)
const file = args.find(arg => !arg.startsWith('--'))

if (!file) {
  console.error(
    'Usage: npm run -s inspect -- FILE.json [--json]   (FILE: {requests: [...]} or a list of requests)',
  )
  process.exit(2)
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(2)
  }
}

const content = read(file)
const requests = Array.isArray(content) ? content : (content as { requests?: unknown }).requests
if (!Array.isArray(requests)) {
  console.error(`${file} holds neither a list nor {requests: [...]}.`)
  process.exit(2)
}

const isJson = args.includes('--json')
for (const request of requests) {
  const result = inspect(request)
  console.log(isJson ? JSON.stringify(result) : describeInspection(result))
}
