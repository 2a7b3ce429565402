/** Milliseconds without a further event before one is told, and how long that is waited for at most. */
const quiet = 40
const longestWait = 400

type Event = 'change' | 'tick'

interface Teller {
  /** Tells of a change when it is quiet: one save is many events. */
  readonly soon: () => void
  readonly tick: () => void
  readonly stop: () => void
}

/** Tells of events one after the other; those that come meanwhile are one. What goes wrong ends it. */
export function tellInTurn(tell: (event: Event) => Promise<void>, failed: (error: unknown) => void): Teller {
  let waiting: Event | null = null
  let isBusy = false
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let since: number | null = null
  const next = (event: Event): void => {
    if (waiting !== 'change') waiting = event
    if (!isBusy) void work()
  }
  const work = async (): Promise<void> => {
    isBusy = true
    try {
      for (let event = waiting; event !== null && !isStopped; event = waiting) {
        waiting = null
        await tell(event)
      }
    } catch (error) {
      failed(error)
    } finally {
      isBusy = false
    }
  }
  const soon = (): void => {
    since ??= Date.now()
    clearTimeout(timer)
    const left = longestWait - (Date.now() - since)
    timer = setTimeout(
      () => {
        since = null
        next('change')
      },
      Math.max(0, Math.min(quiet, left)),
    )
  }
  return {
    soon,
    tick: () => next('tick'),
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
