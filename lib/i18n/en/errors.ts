/** By the name of an AppError: what failed, in a sentence a person can act on. */
export const errors = {
  byName: {
    RpcUnavailableError: 'No answer from {host}.',
    ChainMismatchError: '{host} answers for another chain.',
    RpcGarbageError: '{host} sent something that is not an answer.',
    RateLimitedError: '{host} asks us to come back later.',
    ReadingError: 'The contract did not answer.',
    LookThroughError: 'The contract did not say what it holds.',
    NotToldError: 'The contract does not say.',
    RpcLimitError: '{host} asks us to come back later.',
    ArchiveRefusedError: 'The endpoint keeps no old states of the chain.',
    UnexplainedSharesError: 'The token moved without a record: its history does not explain what is held.',
    StaleFeedError: 'The price feed is too old.',
    StoppedError: 'The reading of its history was stopped.',
    UnexpectedError: 'Something unexpected went wrong.',
  },
  /** Stands for a host that is not told. */
  someHost: 'the endpoint',
  hints: {
    retry: 'Try again, or choose another endpoint.',
    'change-rpc': 'Choose another endpoint in the options.',
  },
}
