import {TrackerError} from '../errors/tracker-error.ts'

/** Does the work; a refusal of what the file holds says which file it is. */
export function namingFile<Result>(shown: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
    const {code, message, candidates, hint} = error
    const details = {candidates, cause: error, ...(hint === null ? {} : {hint})}
    throw new TrackerError(code, `${shown}: ${message}`, details)
  }
}
