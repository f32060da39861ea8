import { type Address, type Hex, NATIVE } from '../../../core/address.ts'
import { WAD } from '../../../core/wad.ts'
import { decodeParameters } from '../../abi.ts'
import type { Ledger, Party } from '../../ledger.ts'
import { endsOfPath } from '../../path.ts'
import { permit, permitBatch, transferBatch } from './permits.ts'
import { runV4, type V4Layout } from './v4.ts'

// Source: Uniswap/universal-router:contracts/libraries/Commands.sol, contracts/base/Dispatcher.sol

/** "The router's whole balance": a hop that sells what the hop before bought. */
const CONTRACT_BALANCE = 2n ** 255n
const MAX_COMMANDS = 64
const MAX_DEPTH = 4
/** Set: the command may fail and the rest goes on all the same. */
const MAY_REVERT = 0x80
/** What may fail without harm: an allowance that was there before. */
const PERMITS = [0x03, 0x0a]

export interface Version {
  /** Bits of a command that name it; the top one means: may revert. */
  mask: number
  v4: V4Layout | undefined
}

export interface Run {
  ledger: Ledger
  version: Version
  weth: Address | undefined
  partyOf(address: Address): Party
}

function swapV3(input: Hex, isExactIn: boolean, { ledger, partyOf }: Run): boolean {
  const p = decodeParameters(
    'address recipient, uint256 amount, uint256 bound, bytes path, bool payerIsUser',
    input,
  )
  const ends = p && endsOfPath(p[3])
  if (!p || !ends) return false
  const [sell, buy] = isExactIn ? ends : [ends[1], ends[0]]
  return trade(ledger, { sell, buy, amount: p[1], bound: p[2], isExactIn, isSender: p[4], to: partyOf(p[0]) })
}

function swapV2(input: Hex, isExactIn: boolean, { ledger, partyOf }: Run): boolean {
  const p = decodeParameters(
    'address recipient, uint256 amount, uint256 bound, address[] path, bool payerIsUser',
    input,
  )
  const [sell, buy] = [p?.[3][0], p?.[3].at(-1)]
  if (!p || !sell || !buy) return false
  return trade(ledger, { sell, buy, amount: p[1], bound: p[2], isExactIn, isSender: p[4], to: partyOf(p[0]) })
}

interface Trade {
  sell: Address
  buy: Address
  amount: bigint
  bound: bigint
  isExactIn: boolean
  isSender: boolean
  to: Party
}

function trade(ledger: Ledger, { sell, buy, amount, bound, isExactIn, isSender, to }: Trade): boolean {
  const sold = isExactIn ? amount : bound
  // As much of the sender's as the router has of its own: no number that the call knows.
  if (isSender && isExactIn && sold === CONTRACT_BALANCE) return false
  if (isSender) ledger.pay(sell, sold, isExactIn ? 'exact' : 'max')
  else ledger.spend(sell, sold === CONTRACT_BALANCE ? undefined : sold)
  ledger.buy(buy, isExactIn ? bound : amount, !isExactIn, to)
  return true
}

function payments(command: number, input: Hex, { ledger, weth, partyOf }: Run): boolean {
  if (command === 0x0b || command === 0x0c) {
    const p = decodeParameters('address recipient, uint256 amount', input)
    if (!p || !weth) return false
    if (command === 0x0b) ledger.turn(NATIVE, weth)
    else {
      ledger.turn(weth, NATIVE)
      const to = partyOf(p[0])
      if (to !== 'router') ledger.sweep(NATIVE, p[1], to)
    }
    return true
  }
  const p = decodeParameters('address token, address recipient, uint256 amount', input)
  if (!p) return false
  const token = p[0] === `0x${'0'.repeat(40)}` ? NATIVE : p[0]
  const to = partyOf(p[1])
  if (command === 0x04) ledger.sweep(token, p[2], to)
  else if (command === 0x05) {
    const isAll = p[2] === CONTRACT_BALANCE
    if (isAll) ledger.sweep(token, 0n, to)
    else if (to === 'sender') ledger.buy(token, p[2], true, to)
    if (!isAll) ledger.spend(token, p[2])
  } else if (command === 0x06) ledger.portion(token, p[2])
  else if (command === 0x07) ledger.portion(token, p[2], WAD)
  else {
    // PERMIT2_TRANSFER_FROM: the sender's tokens, handed to the router or straight to a pool.
    ledger.pay(token, p[2])
    if (to === 'router') ledger.deposit(token, p[2])
  }
  return true
}

/** Runs the commands one after another. False: one is not understood, or there are more than anyone sends. */
export function runCommands(commands: Hex, inputs: readonly Hex[], state: Run, depth = 0): boolean {
  const codes = commands.slice(2).match(/../g) ?? []
  if (codes.length > MAX_COMMANDS || inputs.length < codes.length || depth > MAX_DEPTH) return false
  return codes.every((code, index) => {
    const byte = Number.parseInt(code, 16)
    const command = byte & state.version.mask
    if (byte & MAY_REVERT && !PERMITS.includes(command)) state.ledger.doubt = 'may-fail'
    const input = inputs[index]
    if (input === undefined) return false
    if (command === 0x00 || command === 0x01) return swapV3(input, command === 0x00, state)
    if (command === 0x08 || command === 0x09) return swapV2(input, command === 0x08, state)
    if (command === 0x10 && state.version.v4)
      return runV4(input, state.version.v4, state.ledger, state.partyOf)
    if ([0x02, 0x04, 0x05, 0x06, 0x07, 0x0b, 0x0c].includes(command)) return payments(command, input, state)
    if (command === 0x21 && state.version.v4) {
      const inner = decodeParameters('bytes commands, bytes[] inputs', input)
      return inner !== undefined && runCommands(inner[0], inner[1], state, depth + 1)
    }
    if (command === 0x0a) return permit(input, state)
    if (command === 0x03) return permitBatch(input, state)
    if (command === 0x0d) return transferBatch(input, state)
    if (command === 0x40 && state.version.v4 === 'hopPrices') {
      // An Across deposit: what the router holds goes to another chain.
      state.ledger.doubt = 'leaves-the-chain'
      return true
    }
    // Checks a balance.
    return command === 0x0e
  })
}
