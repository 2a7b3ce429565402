/** How a column behaves when a terminal is too narrow. */
export interface Column {
  readonly align?: 'left' | 'right'
  /** Blanks before it, where another column stands before it; 1 unless told. */
  readonly gap?: number
  /** The narrowest it may become; without one it is cut only when nothing else helps. */
  readonly minimum?: number
  /** Columns with the highest number are left out first; those without one stay. */
  readonly drop?: number
}

/**
 * Widths that fit the room: first columns with a minimum shrink, the one farthest above it before others, then
 * columns are dropped, then whatever is left is cut. A width of 0 is a column that is not shown.
 */
export function fitColumns(natural: readonly number[], columns: readonly Column[], room: number): number[] {
  const isShown = natural.map(width => width > 0)
  const shown = (): number[] => natural.map((width, index) => (isShown[index] ? width : 0))
  for (;;) {
    const fitting = shrink(shown(), columns, room)
    if (fitting) return fitting
    const victim = nextToDrop(isShown, columns)
    if (victim === undefined) break
    isShown[victim] = false
  }
  const withMinima = columns.map(column => (column.minimum === undefined ? column : {...column, minimum: 1}))
  const fitting = shrink(shown(), withMinima, room)
  if (fitting) return fitting
  for (;;) {
    const cut = shrink(shown(), columns.map(cuttable), room)
    if (cut) return cut
    isShown[isShown.lastIndexOf(true)] = false
  }
}

/** What the columns from `first` to before `end` take together, with the blanks between them. */
export function widthTogether(
  widths: readonly number[],
  columns: readonly Column[],
  {first, end} = {first: 0, end: widths.length},
): number {
  let sum = 0
  for (let index = first; index < end; index++) {
    const width = widths[index] ?? 0
    if (width > 0) sum += sum === 0 ? width : width + gapOf(columns[index])
  }
  return sum
}

export function gapOf(column: Column | undefined): number {
  return column?.gap ?? 1
}

function cuttable(column: Column): Column {
  return {...column, minimum: 1}
}

function shrink(widths: number[], columns: readonly Column[], room: number): number[] | undefined {
  for (let excess = widthTogether(widths, columns) - room; excess > 0; excess--) {
    const index = slackest(widths, columns)
    if (index === undefined) return undefined
    widths[index] = (widths[index] ?? 0) - 1
  }
  return widths
}

/** The column that is farthest above its minimum. */
function slackest(widths: readonly number[], columns: readonly Column[]): number | undefined {
  let result: number | undefined
  let mostSlack = 0
  for (const [index, {minimum}] of columns.entries()) {
    const slack = minimum === undefined ? 0 : (widths[index] ?? 0) - minimum
    if (slack <= mostSlack) continue
    result = index
    mostSlack = slack
  }
  return result
}

function nextToDrop(isShown: readonly boolean[], columns: readonly Column[]): number | undefined {
  let victim: number | undefined
  for (const [index, {drop}] of columns.entries()) {
    if (drop === undefined || !isShown[index]) continue
    if (victim === undefined || drop > (columns[victim]?.drop ?? 0)) victim = index
  }
  return victim
}
