/** Why nothing could be said about a request, and what the bridge says when nobody else can. */
export const notChecked = {
  title: 'Not checked',
  notInTime: 'Mooring could not check this request in time.',
  unreachable: 'Mooring did not answer; this request was not checked.',
  unreadable: 'Mooring could not read this request; it was not checked.',
  'unknown-function': 'This call is not one that Mooring knows.',
  'no-rate': 'No exchange rate could be read.',
}
