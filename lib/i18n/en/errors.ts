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
    CallRevertedError: 'The contract refused to answer.',
    MarketMismatchError: 'The market holds other tokens than it should.',
    MissingRateError: 'An exchange rate of the past is not known.',
    NoRateError: 'There was no exchange rate so long ago.',
    OffchainError: 'The price service sent no usable price.',
    OffchainUnavailableError: 'The service off the chain did not answer.',
    RpcCallError: '{host} refused the question.',
    SequencerDownError: 'The sequencer of the chain is down, or came back just now.',
    TooSlowError: 'The answer took too long.',
    WaitSourceError: 'The service sent no usable estimate.',
    UnexpectedError: 'Something unexpected went wrong.',
  },
  /** Stands for a host that is not told. */
  someHost: 'the endpoint',
  hints: {
    retry: 'Try again, or choose another endpoint.',
    'change-rpc': 'Choose another endpoint in the options.',
  },
}
