/** The options that every command has, before or after its name. */
export interface GlobalOptions {
  /** The path as typed. */
  readonly file: string | null
  readonly dryRun: boolean
  /** Also with `jsonl`, which is JSON too. */
  readonly json: boolean
  readonly jsonl: boolean
  readonly color: 'auto' | 'always' | 'never'
  readonly ascii: boolean
  readonly plain: boolean
  readonly quiet: boolean
  /** Keep derived values true. */
  readonly refresh: boolean
  /** Questions may be asked. */
  readonly input: boolean
  readonly yes: boolean
  readonly pager: boolean
}

type Env = Readonly<Record<string, string | undefined>>

/** From the words that `arrangeArguments` found, `--long` or `--long=value`, and the environment. */
export function globalOptions(words: readonly string[], env: Env): GlobalOptions {
  const has = (long: string): boolean => words.includes(long)
  const color = lastValue(words, '--color')
  return {
    file: lastValue(words, '--file'),
    dryRun: has('--dry-run'),
    json: has('--json') || has('--jsonl'),
    jsonl: has('--jsonl'),
    color: color === 'always' || color === 'never' ? color : 'auto',
    ascii: has('--ascii'),
    plain: has('--plain'),
    quiet: has('--quiet'),
    refresh: !has('--no-refresh') && env['TRACKER_REFRESH']?.toLowerCase() !== 'off',
    input: !has('--no-input'),
    yes: has('--yes'),
    pager: !has('--no-pager'),
  }
}

/** Of a repeated option the last one counts. */
function lastValue(words: readonly string[], long: string): string | null {
  return words.findLast(word => word.startsWith(`${long}=`))?.slice(long.length + 1) ?? null
}
