import type {Shell} from './run-command.ts'

/** How much of a document has been parsed; waits when somebody may want to interrupt. */
export interface ReadingProgress {
  readonly report: (done: number, all: number) => Promise<void>
  readonly end: () => void
}

const patience = 700
const pause = 80

/** What takes longer than a moment tells how far it is, on a terminal. Ctrl-C is heard in between. */
export function showReading({context, options}: Pick<Shell, 'context' | 'options'>): ReadingProgress {
  const {stderr, env, now} = context
  const begin = now().getTime()
  let last = begin
  let isShown = false
  return {
    report: async (done, all) => {
      const time = now().getTime()
      if (time - last < pause) return
      last = time
      await new Promise(resolve => setImmediate(resolve))
      if (time - begin < patience || options.quiet || !stderr.isTTY || env['TERM'] === 'dumb') return
      isShown = true
      stderr.write(`\rReading ${Math.floor((100 * done) / all)}%`)
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}
