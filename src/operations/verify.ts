import {InternalError} from '../errors/internal-error.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {findSurprise, type Verification} from './find-surprise.ts'
import {nameSubject} from './snapshot.ts'

/**
 * The last guard before a document is saved: read again, it must differ from what it was in exactly what was declared.
 * Throws `unsafe-value` when a person's text made it read differently, InternalError otherwise.
 */
export function verify(verification: Verification): void {
  const surprise = findSurprise(verification)
  if (surprise === undefined) return
  const {before, after, declared} = verification
  const name = nameSubject(before, surprise.subject) ?? nameSubject(after, surprise.subject)
  const told = `${name ?? surprise.subject} ${surprise.what}`
  if (declared.restructures) {
    throw new TrackerError('unsafe-value', `after this change ${told}, so nothing was written`, {
      hint: 'what stands beside it would read differently: make this change in your editor',
    })
  }
  if (!declared.writesText) throw new InternalError(`after this change ${told}; nothing was written`)
  throw new TrackerError('unsafe-value', `with this text the file would read differently: ${told}`, {
    hint: 'nothing was written; try other words, without markup',
  })
}
