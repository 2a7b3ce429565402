/** Ctrl-C and a request to end: what is held is let go, and the exit status says which it was. */
export function handleSignals(): void {
  process.once('SIGINT', () => void end(130))
  process.once('SIGTERM', () => void end(143))
}

/** Output is written synchronously, so that nothing of it is lost by ending at once. */
async function end(status: number): Promise<void> {
  const {releaseHeldLocks} = await import('../storage/lock/held-locks.ts')
  releaseHeldLocks()
  process.exit(status)
}
