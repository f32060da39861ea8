import type { Withdrawals } from './defineWithdrawals.ts'
import { etherFiWithdrawals } from './etherFi.ts'
import { fraxWithdrawals } from './frax.ts'
import { lidoWithdrawals } from './lido.ts'

/** Where an account may have open requests. */
export const WITHDRAWALS: readonly Withdrawals[] = [etherFiWithdrawals, fraxWithdrawals, lidoWithdrawals]
