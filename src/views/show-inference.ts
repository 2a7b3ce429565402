import type {Inference, InferredSetting, InferredTable} from '../curriculum/infer-settings.ts'
import type {Look} from './look.ts'
import {padColumns} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {showFacts} from './show-facts.ts'
import {wrapOn} from './wrap-text.ts'

/** The settings that would say what was inferred, ready to be pasted into the file, then the reasons. */
export function showInference({settings, others, items, tables}: Inference, look: Look): string {
  const {strong} = paletteFor(look)
  const why = ({key, why: reason}: InferredSetting) => ({label: key, text: readableText(reason, look)})
  const only = ({key, value, why: reason}: InferredSetting) => ({
    label: key,
    text: readableText(`${value} (${reason})`, look),
  })
  const blocks: readonly (readonly string[])[] = [
    showComment(settings, look),
    [strong('Why'), ...showFacts([...settings.map(why), {label: 'items', text: showItems(items)}], look)],
    ...(others.length > 0
      ? [
          [
            strong('In some places only: as a setting it would change others'),
            ...showFacts(others.map(only), look),
          ],
        ]
      : []),
    ...alike(tables).map(table => showTable(table, look)),
  ]
  return printLines(blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])))
}

function showItems(items: Inference['items']): string {
  const counts = Object.entries(items).map(([kind, count]) => `${count} ${counted(kind, count)}`)
  return counts.length === 0 ? 'no trackable items found' : counts.join(', ')
}

function showComment(settings: readonly InferredSetting[], look: Look): readonly string[] {
  if (settings.length === 0) return ['There is nothing to set: no column, mark, date or unit was recognised.']
  return ['<!-- tracker:', ...settings.map(({key, value}) => readableText(`${key}: ${value}`, look)), '-->']
}

const kinds: Readonly<Record<InferredTable['kind'], string>> = {
  status: 'each row is a concept',
  rating: 'each row is a rating',
  log: 'each row is an entry of a log',
  reference: 'nothing to work on: no name beside a status, a rating or a date',
}

type AlikeTables = Pick<InferredTable, 'kind' | 'columns'> & {readonly lines: readonly number[]}

/** Tables with the same columns are told once. */
function alike(tables: readonly InferredTable[]): readonly AlikeTables[] {
  const groups = new Map<string, AlikeTables>()
  for (const {line, kind, columns} of tables) {
    const key = JSON.stringify([kind, columns])
    groups.set(key, {kind, columns, lines: [...(groups.get(key)?.lines ?? []), line]})
  }
  return [...groups.values()]
}

function showTable({lines, kind, columns}: AlikeTables, look: Look): readonly string[] {
  const {strong, faint} = paletteFor(look)
  const rows = columns.map(({header, role, why = ''}) => [
    {text: readableText(header === '' ? '(no header)' : header, look)},
    {text: role === 'note' ? 'notes' : role},
    {text: readableText(why, look), style: faint},
  ])
  return [
    ...wrapOn(`${strong(placeOf(lines))}: ${kinds[kind]}`, look),
    ...padColumns(rows, [{gap: 2}, {gap: 2}, {gap: 2}], look),
  ]
}

function placeOf(lines: readonly number[]): string {
  return lines.length === 1 ? `Table in line ${lines[0]}` : `Tables in lines ${lines.join(', ')}`
}

function counted(kind: string, count: number): string {
  return count === 1 ? kind : kind.replace(/y$/, 'ie').concat('s')
}
