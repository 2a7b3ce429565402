import type {Look} from '../views/look.ts'
import type {Context, OutputStream} from './context.ts'
import type {GlobalOptions} from './global-options.ts'

type Env = Context['env']

/** How one stream is written to: decided once, for standard output and standard error apart. */
export function decideLook(
  env: Env,
  stream: Pick<OutputStream, 'isTTY' | 'columns'>,
  options: Pick<GlobalOptions, 'color' | 'ascii' | 'plain'>,
): Look {
  return {
    color: colorLevel(env, stream.isTTY, options.color),
    ascii: options.ascii || prefersAscii(env),
    plain: options.plain,
    width: stream.columns ?? positiveInteger(env['COLUMNS']) ?? 80,
    isTerminal: stream.isTTY,
  }
}

/** `--color`, then NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM=dumb, and last whether it is a terminal. */
function colorLevel(env: Env, isTTY: boolean, option: GlobalOptions['color']): Look['color'] {
  if (option === 'never') return 0
  if (option === 'always') return forcedLevel(env) || terminalLevel(env)
  if (env['NO_COLOR']) return 0
  const forced = forcedLevel(env)
  if (forced !== null) return forced
  if (env['CLICOLOR_FORCE'] && env['CLICOLOR_FORCE'] !== '0') return terminalLevel(env)
  if (env['TERM'] === 'dumb' || env['CLICOLOR'] === '0' || !isTTY) return 0
  return terminalLevel(env)
}

function forcedLevel(env: Env): Look['color'] | null {
  switch (env['FORCE_COLOR']) {
    case undefined:
    case '':
      return null
    case '0':
    case 'false':
      return 0
    case '2':
      return 2
    case '3':
      return 3
    default:
      return 1
  }
}

function terminalLevel(env: Env): 1 | 2 | 3 {
  if (/^(truecolor|24bit)$/i.test(env['COLORTERM'] ?? '')) return 3
  return /-256(color)?$/i.test(env['TERM'] ?? '') ? 2 : 1
}

/** A locale that was not set says nothing; one that names another character set, or none, asks for ASCII. */
function prefersAscii(env: Env): boolean {
  if (env['TRACKER_ASCII'] && env['TRACKER_ASCII'] !== '0') return true
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  return locale !== '' && !/utf-?8/i.test(locale)
}

function positiveInteger(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
}
