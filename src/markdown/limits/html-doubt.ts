import type {Line} from './line-opening.ts'

/** HTML, or what might be. */
export interface Html {
  readonly isOpen: boolean
  /** What ends HTML that goes on over blank lines. */
  readonly end: string | null
}

/** Begins at a line that begins with a tag, ends at a blank line or, for comments and the like, behind their end. */
export function htmlAfter(html: Html, line: Line): Html {
  const {text, end, opening} = line
  if (html.end !== null) {
    return text.slice(opening.content, end).includes(html.end) ? {isOpen: true, end: null} : html
  }
  if (opening.isBlank) return closed
  if (text[opening.content] !== '<') return html
  const content = text.slice(opening.content, end)
  const ending = endings.find(({start}) => start.test(content))?.end
  return {isOpen: true, end: ending !== undefined && !content.includes(ending) ? ending : null}
}

const closed: Html = {isOpen: false, end: null}

const endings = [
  {start: /^<!--/, end: '-->'},
  {start: /^<\?/, end: '?>'},
  {start: /^<!\[/, end: ']]>'},
  {start: /^<!/, end: '>'},
  {start: /^<(?:script|pre|style|textarea)\b/i, end: '</'},
]
