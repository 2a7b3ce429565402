/** A bug of ours: a promise of the program did not hold. Nothing was written. Exit status 70. */
export class InternalError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause})
    this.name = 'InternalError'
  }
}
