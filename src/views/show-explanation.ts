import type {Tally} from '../curriculum/progress.ts'
import {percentOf, sumTallies} from '../curriculum/tally.ts'
import type {Column} from './fit-columns.ts'
import type {Look} from './look.ts'
import {type Cell, padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import type {StatusView} from './status-view.ts'
import {wrapOn} from './wrap-text.ts'

/** `status --explain`: the completion as two sums that come to the same, by kind and by place. */
export function showExplanation({progress}: StatusView, look: Look): string {
  const {completion, units, outside} = progress
  const {byKind} = completion
  const whole = `${completion.percent}% is ${completion.done} of ${completion.total}, rounded down`
  const all: SumRow[] = [
    ['concepts mastered', byKind.concepts],
    ['tasks checked', byKind.tasks],
    ['questions answered yes', byKind.questions],
    ['interviews held, of those aimed at', byKind.interviews],
  ]
  const kinds = all.filter(([, {total}]) => total > 0)
  const places: SumRow[] = [
    ...units.map(each => [readableText(each.unit.title, look), each] as const),
    ['outside the units', outside],
  ]
  if (look.plain) return printLines([`completion: ${whole}`, ...plainSum(kinds), ...plainSum(places)])
  return printLines([
    ...wrapOn(whole, look).map(paletteFor(look).strong),
    '',
    ...sumLines(kinds, look),
    '',
    ...sumLines(places, look),
    '',
    ...wrapOn('Skipped items are in neither number.', look),
  ])
}

type SumRow = readonly [label: string, tally: Tally]

function plainSum(rows: readonly SumRow[]): string[] {
  const sum: SumRow = ['sum', sumTallies(rows.map(([, tally]) => tally))]
  return [...rows, sum].map(([label, {done, total}]) => `${label}: ${done} of ${total}`)
}

const columns: readonly Column[] = [
  {minimum: 16},
  {gap: 2, align: 'right'},
  {},
  {align: 'right'},
  {gap: 2, align: 'right', drop: 1},
]

function sumLines(rows: readonly SumRow[], look: Look): string[] {
  const {strong} = paletteFor(look)
  const sum = sumTallies(rows.map(([, tally]) => tally))
  const lines = rows.map(([label, tally]): Cell[] => sumCells(label, tally))
  const total = sumCells('together', sum).map(cell => ({...cell, style: strong}))
  return padColumns([...lines, total], columns, look)
}

function sumCells(label: string, tally: Tally): Cell[] {
  return [
    {text: label},
    {text: String(tally.done)},
    {text: 'of'},
    {text: String(tally.total)},
    {text: `${percentOf(tally)}%`},
  ]
}
