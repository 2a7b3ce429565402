import {displayWidth} from '../../notation/display-width.ts'
import {cutText} from '../../views/cut-text.ts'
import type {Look} from '../../views/look.ts'
import {printLines} from '../../views/print-lines.ts'
import {readableText} from '../../views/readable-text.ts'
import {beginsWith} from './match-suggestions.ts'
import {quoteForBash} from './quote-for-bash.ts'
import {type CurrentWord, readShellLine} from './read-shell-line.ts'
import type {Completion, Match} from './suggestion.ts'

/*
 * The answer to a shell: a first line of words about the answer (`files`, `loose`, `open`), then a line for each
 * value. No value holds a line break or a tab, since titles do not.
 */

/** For zsh and fish, which quote by themselves: the value, a tab, what it is. */
export function printCompletion({matches, files, isLoose}: Completion, look: Look): string {
  return printLines([
    [files ? 'files' : 'values', ...(isLoose ? ['loose'] : [])].join(' '),
    ...matches.map(({value, about}) => (about === '' ? value : `${value}\t${readableText(about, look)}`)),
  ])
}

export interface BashRequest {
  readonly current: CurrentWord
  /** What readline is going to replace: the end of the current word. */
  readonly replaced: string
  /** Whether the values are to be shown, and none of them written. */
  readonly isListing: boolean
  /** Whether the values are to be shown beside being completed. */
  readonly isShowing: boolean
}

/**
 * For bash, which writes what it gets: each value quoted, less what stands before the part that readline replaces.
 * While several are listed, each is followed by what it is.
 */
export function printForBash(completion: Completion, request: BashRequest, look: Look): string {
  const {matches, files} = completion
  const replies = matches.flatMap(match => replyFor(match, request))
  const isOpen = replies.length > 0 && matches.every(({value}) => /[:=]$/.test(value))
  const flags = [files ? 'files' : 'values', ...(isOpen ? ['open'] : [])].join(' ')
  const shown = replies.length > 1 && (request.isListing || request.isShowing)
  const first = Math.max(
    0,
    ...replies.map(({plain, reply}) => displayWidth(request.isListing ? plain : reply)),
  )
  const lines = replies.map(({plain, reply, about}) => {
    const name = request.isListing ? plain : reply
    return shown && about !== '' ? beside(name, about, {first, look}) : name
  })
  return printLines([flags, ...lines, ...(keepsTyped(replies, request) ? [] : [' '])])
}

interface Reply {
  /** As people read it. */
  readonly plain: string
  readonly reply: string
  readonly about: string
}

/** `undefined` where what was typed before the replaced part is no beginning of the value. */
function replyFor({value, about}: Match, {current, replaced}: BashRequest): readonly Reply[] {
  const kept = keptText(current, replaced)
  if (!beginsWith(value, kept)) return []
  return [{plain: value, reply: quoteForBash(value.slice(kept.length), current.quote), about}]
}

/** What stays of the current word, unquoted: readline takes some characters for the end of one, a colon for instance. */
function keptText({raw}: CurrentWord, replaced: string): string {
  return raw.endsWith(replaced) ? unquote(raw.slice(0, raw.length - replaced.length)) : ''
}

function unquote(raw: string): string {
  return readShellLine(`tracker ${raw}`).current.text
}

/**
 * Readline puts what all values begin with in the place of what was typed. Where that would take something away, one
 * more value that is like none of them keeps it from doing so.
 */
function keepsTyped(replies: readonly Reply[], {current, replaced}: BashRequest): boolean {
  if (replies.length < 2) return true
  const [first = '', ...others] = replies.map(({reply}) => reply)
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--
  const opening = current.quote === '$' ? "$'" : current.quote
  return length === 0 || beginsWith(unquote(opening + first.slice(0, length)), unquote(opening + replaced))
}

function beside(name: string, about: string, {first, look}: {first: number; look: Look}): string {
  const padded = name + ' '.repeat(first - displayWidth(name))
  const room = look.width - first - 6
  return room < 8 ? name : `${padded}  (${cutText(readableText(about, look), room, '...')})`
}
