import { createRequire } from 'node:module'
import { type Address, getContractAddress, type Hex } from 'viem'
import { type Chain, KEEPER } from './chain.ts'
import type { Artifact } from './compile.ts'

const load = createRequire(import.meta.url)

interface Linkable extends Artifact {
  linkReferences: Record<string, Record<string, { start: number; length: number }[]>>
}

/** A contract of Aave v3 as its authors published it to npm. */
export function aaveArtifact(path: string): Linkable {
  const name = path.split('/').at(-1)
  return load(`@aave/core-v3/artifacts/contracts/${path}.sol/${name}.json`)
}

/** Plants the libraries that a contract calls, and theirs, and writes their addresses into its code. */
export async function linkAave(
  chain: Chain,
  path: string,
  planted: Map<string, Address> = new Map(),
): Promise<Artifact> {
  const { abi, bytecode, linkReferences } = aaveArtifact(path)
  let linked = bytecode.slice(2)
  for (const [file, libraries] of Object.entries(linkReferences)) {
    for (const [name, places] of Object.entries(libraries)) {
      const library = file.replace(/^contracts\//, '').replace(/\.sol$/, '')
      const address = planted.get(name) ?? (await plantLibrary(chain, library, name, planted))
      for (const { start } of places) {
        linked = linked.slice(0, start * 2) + address.slice(2).toLowerCase() + linked.slice(start * 2 + 40)
      }
    }
  }
  return { abi, bytecode: `0x${linked}` as Hex }
}

async function plantLibrary(
  chain: Chain,
  path: string,
  name: string,
  planted: Map<string, Address>,
): Promise<Address> {
  const artifact = await linkAave(chain, path, planted)
  const address = getContractAddress({ from: KEEPER, nonce: BigInt(1_000_000 + planted.size) })
  planted.set(name, address)
  await chain.plant(address, artifact)
  return address
}
