import {readBareHeading} from '../markdown/bare-lines.ts'
import type {HeadingBlock} from '../markdown/block.ts'
import type {ChangedLine} from '../markdown/changed-line.ts'
import {readWrittenMark} from '../notation/read-heading-mark.ts'
import {explainsNoMarks} from '../notation/read-legend.ts'
import {type Amending, overwrite} from './amending.ts'
import {readHeadingTotal} from './heading-total.ts'
import {nameOfUnit, withoutMark} from './name-scopes.ts'
import {readHeadingLabels} from './read-heading-labels.ts'
import type {Unit} from './scope.ts'
import {readUnitName} from './unit-name.ts'

/** The heading of a unit, in which nothing but its mark became another. */
export function amendHeading(amending: Amending, {old, now, was, is}: ChangedLine): boolean {
  const [known, carried] = [amending.known.curriculum, amending.carried.curriculum]
  const [before, after] = [readBareHeading(old, was.start), readBareHeading(now, is.start)]
  if (!before || !after || before.depth !== after.depth) return false
  const position = unitInLine(amending, before)
  if (position === undefined) return false
  const [unit, carriedUnit] = [amending.known, amending.carried].map(({shelves}) =>
    shelves.scopes.at(position),
  )
  if (unit?.kind !== 'unit' || !unit.mark || carriedUnit?.kind !== 'unit') return false
  const [then, later] = [readUnit(known.text, before), readUnit(carried.text, after)]
  if (!then || !later || then.told !== later.told || later.title !== unit.title || later.name !== unit.name)
    return false
  overwrite(carriedUnit, 'heading', after.content)
  overwrite(carriedUnit, 'mark', later.mark)
  amending.units.set(position, {was: unit, is: carriedUnit})
  return true
}

/** The position of the unit that has this heading. */
function unitInLine({known: {curriculum, shelves}}: Amending, {content}: HeadingBlock): number | undefined {
  const {firstFrom, at} = shelves.scopes
  const line = curriculum.lines.lineAt(content.start)
  const end = firstFrom(line + 1)
  for (let position = firstFrom(line); position < end; position++) {
    const scope = at(position)
    if (scope.kind === 'unit' && scope.heading.start === content.start) return position
  }
  return undefined
}

interface ReadUnit extends Pick<Unit, 'title' | 'name' | 'mark'> {
  /** What makes it a unit, to be compared. */
  readonly told: string
}

/** `undefined` for a heading that tells more than a unit's name and mark. */
function readUnit(text: string, heading: HeadingBlock): ReadUnit | undefined {
  const {content, title: written} = heading
  const mark = readWrittenMark(written, text.slice(content.start, content.end))
  const unitName = readUnitName(written)
  if (!mark || !unitName || !explainsNoMarks(written)) return undefined
  if (readHeadingTotal(text, content) || readHeadingLabels(text, heading).length > 0) return undefined
  const {name: _, ...told} = unitName
  const start = content.start + mark.at
  const title = withoutMark(written, mark)
  return {
    title,
    name: nameOfUnit(title, unitName.name),
    mark: {span: {start, end: start + mark.length}, status: mark.status},
    told: JSON.stringify(told),
  }
}
