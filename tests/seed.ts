import fc from 'fast-check'

/** The same examples in every run, so that a change is judged by itself; the long run looks for new ones. */
if (process.env.MOORING_LONG === undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_124 })
