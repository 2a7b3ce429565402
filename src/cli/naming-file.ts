import {TrackerError} from '../errors/tracker-error.ts'

/** Does the work; a refusal of what the file holds says which file it is. */
export function namingFile<Result>(shown: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw withFile(shown, error)
  }
}

/** The same for work that takes a while. */
export async function namingFileLater<Result>(shown: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw withFile(shown, error)
  }
}

function withFile(shown: string, error: unknown): unknown {
  if (!(error instanceof TrackerError)) return error
  const {code, message, candidates, hint} = error
  const details = {candidates, cause: error, ...(hint === null ? {} : {hint})}
  return new TrackerError(code, `${shown}: ${message}`, details)
}
