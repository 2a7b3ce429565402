import type {Context, OutputStream} from './context.ts'

/** What a command did to the outside world. */
type Deed = Said | Paged

interface Said {
  readonly to: 'stdout' | 'stderr'
  readonly text: string
}

interface Paged {
  readonly to: 'pager'
  readonly text: string
  readonly command: string
  readonly env: Readonly<Record<string, string>>
}

/** An answer: what was said, in order, and the exit status. */
export interface KnownAnswer {
  readonly status: number
  readonly deeds: readonly Deed[]
}

interface Recorder {
  /** Passes everything on. */
  readonly context: Context
  /** `null` where the same could not be given again. */
  readonly answer: (status: number) => KnownAnswer | null
}

export function recordAnswer(context: Context): Recorder {
  const deeds: Deed[] = []
  let isRepeatable = true
  const recorded = (to: Said['to']): OutputStream => ({
    ...context[to],
    write: data => {
      deeds.push({to, text: typeof data === 'string' ? data : Buffer.from(data).toString()})
      context[to].write(data)
    },
  })
  return {
    context: {
      ...context,
      stdout: recorded('stdout'),
      stderr: recorded('stderr'),
      page: async (text, command, env) => {
        deeds.push({to: 'pager', text, command, env})
        const isShown = await context.page(text, command, env)
        isRepeatable &&= isShown
        return isShown
      },
    },
    answer: status => (isRepeatable && context.stdout.hasReader() ? {status, deeds} : null),
  }
}

/** Gives the exit status. */
export async function replayAnswer(context: Context, {deeds, status}: KnownAnswer): Promise<number> {
  for (const deed of deeds) {
    if (deed.to !== 'pager') context[deed.to].write(deed.text)
    else if (!(await context.page(deed.text, deed.command, deed.env))) context.stdout.write(deed.text)
  }
  return status
}
