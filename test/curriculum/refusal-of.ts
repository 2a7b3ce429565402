import {TrackerError} from '../../src/errors/tracker-error.ts'

/** What a TrackerError says; anything else that is thrown goes on, and nothing thrown is a failure of the test. */
export function refusalOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
    const {code, message, candidates, hint} = error
    return {code, message, candidates, hint}
  }
  throw new Error('nothing was refused')
}
