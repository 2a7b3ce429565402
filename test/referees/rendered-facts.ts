/** One thing that a reader of the rendered document sees. */
export interface RenderedFact {
  /** `block` is a container without a text of its own: a list, a rule, a table. */
  readonly kind: 'cell' | 'box' | 'text' | 'block'
  /** Where it is, counted from 1: `table 2, row 3, column 1`; `box 7`; `li 12`. The header is row 0. */
  readonly place: string
  /** The header of the column, the words beside the box, the tag of the text. */
  readonly name: string
  /** The cell's or the text's HTML; `[x]` or `[ ]`; the tag of the block. */
  readonly value: string
  /** The first and the last line of the source that it was made of, counted from 1; 0 when the HTML does not tell. */
  readonly lines: readonly [number, number]
}

const sourcePosition = /\bdata-sourcepos="(\d+):\d+-(\d+):\d+"/
const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi
const leaves = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'th', 'td']
const containers = ['ul', 'ol', 'blockquote', 'hr', 'table', 'tr']
const boundaries = new Set([...leaves, ...containers, 'thead', 'tbody'])
const checkbox = /^<input\b[^>]*type="checkbox"[^>]*>\s*/i

interface Scan {
  readonly facts: RenderedFact[]
  readonly counts: Map<string, number>
  headers: readonly string[]
  row: number
  column: number
  lines: readonly [number, number]
}

/** Everything that HTML made by `cmark-gfm` shows, in order. */
export function renderedFacts(html: string): readonly RenderedFact[] {
  const scan: Scan = {facts: [], counts: new Map(), headers: [], row: 0, column: 0, lines: [0, 0]}
  let inline = ''
  let leaf = 'text'
  let cursor = 0
  for (const match of html.matchAll(tag)) {
    const [whole, slash, name] = [match[0], match[1], match[2]?.toLowerCase() ?? '']
    inline += html.slice(cursor, match.index)
    cursor = match.index + whole.length
    if (!boundaries.has(name)) {
      inline += whole
      continue
    }
    record(scan, leaf, inline)
    inline = ''
    leaf = slash ? 'text' : name
    if (!slash) open(scan, name, whole)
  }
  record(scan, 'text', inline + html.slice(cursor))
  return scan.facts
}

function open(scan: Scan, name: string, html: string): void {
  const [, first, last] = sourcePosition.exec(html) ?? []
  if (first !== undefined) scan.lines = [Number(first), Math.max(Number(first), Number(last))]
  if (name === 'table') scan.row = -1
  if (name === 'tr') {
    scan.row++
    scan.column = 0
    if (scan.row === 0) scan.headers = []
  }
  if (name === 'th' || name === 'td') scan.column++
  if (containers.includes(name))
    scan.facts.push({kind: 'block', place: nextPlace(scan, name), name: '', value: name, lines: scan.lines})
}

function record(scan: Scan, leaf: string, html: string): void {
  const value = html.trim()
  if (leaf === 'th' || leaf === 'td') recordCell(scan, value)
  else if (leaves.includes(leaf) || value !== '') recordText(scan, leaf, value)
}

function recordCell(scan: Scan, value: string): void {
  if (scan.row === 0) scan.headers = [...scan.headers, value]
  const place = `table ${scan.counts.get('table')}, row ${scan.row}, column ${scan.column}`
  scan.facts.push({kind: 'cell', place, name: scan.headers[scan.column - 1] ?? '', value, lines: scan.lines})
}

function recordText(scan: Scan, leaf: string, html: string): void {
  const box = checkbox.exec(html)?.[0]
  const value = html.slice(box?.length ?? 0)
  if (box !== undefined) {
    const mark = /\schecked\b/i.test(box) ? '[x]' : '[ ]'
    scan.facts.push({kind: 'box', place: nextPlace(scan, 'box'), name: value, value: mark, lines: scan.lines})
  }
  scan.facts.push({kind: 'text', place: nextPlace(scan, leaf), name: leaf, value, lines: scan.lines})
}

function nextPlace({counts}: Scan, name: string): string {
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return `${name} ${count}`
}
