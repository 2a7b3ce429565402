/** Ctrl-C and a request to end: what is held is let go, and the exit status says which it was. */
export function handleSignals(): void {
  process.once('SIGINT', () => end(130))
  process.once('SIGTERM', () => end(143))
}

/** Output is written synchronously, so that nothing is lost by ending at once. */
function end(status: number): void {
  process.exit(status)
}
