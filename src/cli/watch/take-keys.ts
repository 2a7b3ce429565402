interface Keys {
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onEnd: () => void
}

const ctrlC = '\u0003'
const ctrlL = '\u000c'
const ctrlZ = '\u001a'

/**
 * Keys are not shown where a screen is drawn, so those that end and pause a program have to be taken by hand: q ends it,
 * Ctrl-C and Ctrl-Z do what they always do. Gives what gives the keys back.
 */
export function takeKeys({onPause, onResume, onEnd}: Keys): () => void {
  const {stdin} = process
  if (!stdin.isTTY) return () => {}
  const resume = (): void => {
    stdin.setRawMode(true)
    onResume()
  }
  const take = (data: Buffer): void => {
    const keys = data.toString('latin1')
    if (keys.includes(ctrlC)) process.kill(process.pid, 'SIGINT')
    else if (keys.includes('q')) onEnd()
    else if (keys.includes(ctrlL)) onResume()
    else if (keys.includes(ctrlZ)) {
      onPause()
      stdin.setRawMode(false)
      process.kill(0, 'SIGTSTP')
    }
  }
  // A terminal that was closed has no more keys.
  stdin.setRawMode(true).on('data', take).on('end', onEnd)
  process.on('SIGCONT', resume)
  return () => {
    process.off('SIGCONT', resume)
    stdin.off('data', take).off('end', onEnd).setRawMode(false).pause()
  }
}
