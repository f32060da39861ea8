import { AppError } from '../../core/appError.ts'

/** A service off the chain that tells of waiting times: off until a person switches it on and grants its host. */
export interface WaitSource {
  id: string
  /** Not translated. */
  name: string
  /** The host permission it needs. */
  origin: `https://${string}/*`
  sources: readonly string[]
}

/** A service answered what cannot be used. */
export class WaitSourceError extends AppError {
  override name = 'WaitSourceError'
}
