import type {Grounds} from '../model.ts'
import {packProblems} from './pack-problems.ts'
import type {Stream} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'
import type {ValueNumbers} from './value-numbers.ts'

/** What has no place in the text; what was reported. */
export type PackedGrounds = readonly [plain: Omit<Grounds, 'reported'>, ...reported: Stream]

export function packGrounds(
  lines: TextByLine,
  numberOfValue: ValueNumbers['numberOf'],
  {reported, ...plain}: Grounds,
): PackedGrounds {
  return [plain, ...packProblems(lines, numberOfValue, reported)]
}
