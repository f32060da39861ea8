import { askPerson } from './approvals'
import { sendCalls } from './calls'
import { loadConfig } from './config'
import { userDenied, WalletError } from './errors'
import type { RpcRequest } from './messages'
import { accountsOf, currentChain, permit, setChain } from './permissions'
import { askChain } from './rpc'

type Method = (request: RpcRequest, origin: string) => Promise<unknown>

const hex = (value: number) => `0x${value.toString(16)}`

/** Has the person agree, then lets the devnet's unlocked account do it. */
const signed: Method = async (request, origin) => {
  const decision = await askPerson(request, origin)
  if (!decision.approved) throw userDenied(request.method)
  return askChain(await currentChain(), request.method, request.params)
}

const connect: Method = async (request, origin) => {
  const permitted = await accountsOf(origin)
  if (permitted.length > 0) return permitted
  const decision = await askPerson(request, origin)
  if (!decision.approved) throw userDenied(request.method)
  await permit(origin, decision.accounts)
  return decision.accounts
}

const switchChain: Method = async request => {
  const [wanted] = request.params as [{ chainId: string }]
  const chainId = Number(wanted.chainId)
  const { rpcUrls } = await loadConfig()
  if (!rpcUrls[chainId]) throw new WalletError(4902, `Unrecognized chain ID "${wanted.chainId}".`)
  await setChain(chainId)
  return null
}

/** What the wallet answers itself; everything else is the chain's to answer. */
const METHODS: Record<string, Method> = {
  metamask_getProviderState: async (_, origin) => {
    const chainId = await currentChain()
    return {
      accounts: await accountsOf(origin),
      chainId: hex(chainId),
      networkVersion: String(chainId),
      isUnlocked: true,
      isConnected: true,
    }
  },
  eth_chainId: async () => hex(await currentChain()),
  net_version: async () => String(await currentChain()),
  eth_accounts: (_, origin) => accountsOf(origin),
  eth_requestAccounts: connect,
  wallet_requestPermissions: async (request, origin) => {
    await connect(request, origin)
    return [{ parentCapability: 'eth_accounts', invoker: origin, caveats: [] }]
  },
  wallet_revokePermissions: async (_, origin) => {
    await permit(origin, [])
    return null
  },
  wallet_switchEthereumChain: switchChain,
  eth_sendTransaction: signed,
  personal_sign: signed,
  eth_signTypedData_v4: signed,
  wallet_getCapabilities: async () => {
    const { rpcUrls } = await loadConfig()
    return Object.fromEntries(
      Object.keys(rpcUrls).map(id => [hex(Number(id)), { atomic: { status: 'supported' } }]),
    )
  },
  wallet_sendCalls: async (request, origin) => {
    const decision = await askPerson(request, origin)
    if (!decision.approved) throw userDenied(request.method)
    return sendCalls(request)
  },
}

export async function perform(request: RpcRequest, origin: string): Promise<unknown> {
  const method = METHODS[request.method]
  return method ? method(request, origin) : askChain(await currentChain(), request.method, request.params)
}
