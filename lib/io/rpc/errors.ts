import { AppError } from '../../core/appError.ts'

/** No endpoint of a chain answered: down, refusing, too slow. */
export class RpcUnavailableError extends AppError {
  override name = 'RpcUnavailableError'
}

/** An endpoint answered something that is not JSON-RPC or not what was asked. */
export class RpcGarbageError extends AppError {
  override name = 'RpcGarbageError'
}

/** The endpoint serves another chain than the one it is set for. */
export class ChainMismatchError extends AppError {
  override name = 'ChainMismatchError'
}

/** The endpoint refused the size or the rate: ask for less. */
export class RpcLimitError extends AppError {
  override name = 'RpcLimitError'
}

/** The node ran the call and it reverted, or says it has no such method. */
export class RpcCallError extends AppError {
  override name = 'RpcCallError'
  readonly code: number | undefined
  readonly data: string | undefined

  constructor(shortMessage: string, code: number | undefined, data: string | undefined, details?: string) {
    super(shortMessage, { details })
    this.code = code
    this.data = data
  }
}
