import type {Curriculum} from '../curriculum/model.ts'
import type {Part} from '../curriculum/scope.ts'
import type {Edit} from '../edit/edit.ts'
import type {Change, Expectation} from './operation.ts'
import {scopeSubject} from './snapshot.ts'

interface Range {
  /** The last number that the heading may name. */
  readonly from: number
  readonly to: number
}

export interface FollowedRange {
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  readonly expectations: readonly Expectation[]
}

const nothing: FollowedRange = {edits: [], changes: [], expectations: []}

/** `(Weeks 15-16)` becomes `(Weeks 15-17)`, when its last number is the one told. */
export function extendRange(curriculum: Curriculum, part: Part | null, {from, to}: Range): FollowedRange {
  if (!part) return nothing
  const raw = curriculum.text.slice(part.heading.start, part.heading.end)
  const match = /(?<!\d)\d+([ \t]*[-–—~][ \t]*)(\d+)/.exec(raw)
  if (!match || Number(match[2]) !== from) return nothing
  const end = part.heading.start + match.index + match[0].length
  const follow = (title: string): string =>
    title.replace(/((?<!\d)\d+[ \t]*[-–—~][ \t]*)\d+/, (_all, opening: string) => `${opening}${to}`)
  const title = follow(part.title)
  return {
    edits: [{span: {start: end - (match[2]?.length ?? 0), end}, text: `${to}`}],
    changes: [
      {
        item: part.title,
        id: part.slug,
        key: part.slug,
        field: 'title',
        before: part.title,
        after: title,
        line: part.line,
      },
    ],
    expectations: [{subject: scopeSubject(part), field: 'title', after: title}],
  }
}
