import {originOf} from '../curriculum/amended-from.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {InternalError} from '../errors/internal-error.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {nameSubject} from './find-subject.ts'
import {findSurprise, type Verification} from './find-surprise.ts'

/**
 * The last guard before a document is saved: read again, it must differ from what it was in exactly what was declared.
 * Throws `unsafe-value` when a person's text made it read differently, InternalError otherwise.
 */
export function verify(verification: Verification): void {
  const origin = originOf(verification.after)
  const isOfBefore = origin?.known === verification.before
  const surprise = findSurprise({...verification, origin: isOfBefore ? origin : undefined})
  if (surprise === undefined) return
  const {before, after, declared} = verification
  const name = nameSubject(before, surprise.subject) ?? nameSubject(after, surprise.subject)
  const told = `${name ?? surprise.subject} ${surprise.what}`
  if (declared.restructures) {
    throw new TrackerError('unsafe-value', `after this change ${told}, so nothing was written`, {
      hint: 'what stands beside it would read differently: make this change in your editor',
    })
  }
  if (!declared.writesText && readsColumnsAnew(before, after)) {
    throw new TrackerError(
      'unsafe-value',
      `after this change ${told}, for a table would be understood differently`,
      {
        hint: 'nothing was written; say in the file what its columns are, then try again: see tracker explain',
      },
    )
  }
  if (!declared.writesText && meaningsOf(before) !== meaningsOf(after)) {
    throw new TrackerError(
      'unsafe-value',
      `after this change ${told}, for a sign of this file would be understood differently`,
      {
        hint: 'nothing was written; say in the file what its signs mean, then try again: see tracker explain',
      },
    )
  }
  if (!declared.writesText) throw new InternalError(`after this change ${told}; nothing was written`)
  throw new TrackerError('unsafe-value', `with this text the file would read differently: ${told}`, {
    hint: 'nothing was written; try other words, without markup',
  })
}

/** Whether the same columns are taken for others, which may hang on the very mark that is changed. */
function readsColumnsAnew(before: Curriculum, after: Curriculum): boolean {
  const told = ({tables}: Curriculum, what: 'header' | 'role'): string =>
    JSON.stringify(tables.map(({columns}) => columns.map(column => column[what])))
  return told(before, 'header') === told(after, 'header') && told(before, 'role') !== told(after, 'role')
}

/** What signs mean may hang on how often they stand in a column: circles and crosses. */
function meaningsOf({notation: {legend}}: Curriculum): string {
  return JSON.stringify([...(legend ?? [])].toSorted())
}
