import {closesFence, fenceAt} from './fences.ts'
import {type Html, htmlAfter} from './html-doubt.ts'
import type {Line} from './line-opening.ts'
import {countCells, isDelimiterRow} from './table-rows.ts'

/**
 * What a line is to the inline parser, which pairs marks within one run of text: a paragraph, a heading, a cell.
 * `row` has a run in each cell, `none` is code. Where it is not certain that a run ends, it goes on: `more`.
 */
export type RunOfLine = 'new' | 'more' | 'row' | 'none'

/** Tells of one line after another what run it belongs to. */
export function followRuns(): (line: Line) => RunOfLine {
  const state: State = {
    isOpen: false,
    quotes: 0,
    offsets: [],
    header: 0,
    isTable: false,
    fence: null,
    html: {isOpen: false, end: null},
  }
  return line => {
    if (staysInFence(state, line)) return 'none'
    state.html = htmlAfter(state.html, line)
    return line.opening.isBlank ? endRun(state) : followContent(state, line)
  }
}

interface State {
  /** A run stands above that the next line may continue. */
  isOpen: boolean
  quotes: number
  /** Where the contents of the open list items begin, from the outermost. */
  offsets: readonly number[]
  /** Cells of the line above, if it could be the head of a table. */
  header: number
  isTable: boolean
  fence: {readonly mark: string; readonly quotes: number; readonly offset: number} | null
  /** In HTML, or in what might be: nothing in it is taken for a fence or a table. */
  html: Html
}

function followContent(state: State, line: Line): RunOfLine {
  const {opening} = line
  const offsets =
    opening.quotes === state.quotes ? state.offsets.filter(offset => offset <= opening.indentation) : []
  const isDeep = opening.indentation - (offsets.at(-1) ?? 0) >= 4
  const kind = isDeep ? 'text' : kindOfLine(state, line)
  if (kind === 'text' && isLazy(state, line)) return continueOutside(state)
  if (kind === 'text' && isDeep && state.isOpen && !state.isTable) return 'more'
  if (opening.quotes > state.quotes || isDeep) endRun(state)
  state.quotes = opening.quotes
  state.offsets = kind === 'item' ? [...offsets, ...opening.markers] : offsets
  if (kind === 'item') endRun(state)
  if (kind === 'heading') return endRun(state)
  const fence = state.html.isOpen ? null : fenceAt(line)
  if (fence === null || isDeep) return followText(state, line)
  state.fence = {mark: fence, quotes: opening.quotes, offset: state.offsets.at(-1) ?? 0}
  endRun(state)
  return 'none'
}

function followText(state: State, line: Line): RunOfLine {
  if (state.isTable) return 'row'
  const cells = state.html.isOpen ? 0 : countCells(line)
  state.isTable = cells > 0 && cells === state.header && isDelimiterRow(line)
  const run = state.isOpen ? 'more' : 'new'
  state.isOpen = true
  state.header = cells
  return state.isTable ? 'row' : run
}

type LineKind = 'item' | 'heading' | 'text' | 'fence'

function kindOfLine(state: State, line: Line): LineKind {
  const {markers, content, isLaterNumber} = line.opening
  const mayBegin = !state.isOpen || (content < line.end && !(isLaterNumber && state.offsets.length === 0))
  if (markers.length > 0 && mayBegin) return 'item'
  if (markers.length > 0) return 'text'
  if (isHeading(line)) return 'heading'
  return fenceAt(line) === null ? 'text' : 'fence'
}

/** `#` to `######` with a blank behind. */
function isHeading({text, end, opening: {content}}: Line): boolean {
  let index = content
  while (index < end && text[index] === '#') index++
  const length = index - content
  return length > 0 && length <= 6 && (index === end || text[index] === ' ' || text[index] === '\t')
}

/** Outside of the containers that the run above stands in: it continues a paragraph all the same. */
function isLazy({isOpen, quotes, offsets}: State, {opening}: Line): boolean {
  if (!isOpen || opening.quotes > quotes) return false
  return opening.quotes < quotes || opening.indentation < (offsets.at(-1) ?? 0)
}

function continueOutside(state: State): RunOfLine {
  const run = state.isTable ? 'new' : 'more'
  state.isTable = false
  state.header = 0
  return run
}

/** What comes next begins a new run. */
function endRun(state: State): 'new' {
  state.isOpen = false
  state.isTable = false
  state.header = 0
  return 'new'
}

function staysInFence(state: State, line: Line): boolean {
  const {fence} = state
  if (fence === null) return false
  const {quotes, indentation, isBlank} = line.opening
  const isOutside =
    quotes < fence.quotes || (quotes === fence.quotes && !isBlank && indentation < fence.offset)
  if (isOutside || closesFence(line, fence.mark)) state.fence = null
  return !isOutside
}
