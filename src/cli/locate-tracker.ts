import {documentMemory} from './document-memory.ts'
import {type FoundDocument, findDocument} from './find-document.ts'
import type {Shell} from './run-command.ts'

/** Reads nothing where a name tells enough. Throws TrackerError `no-file`, `ambiguous-file` or `usage`. */
export function locateTracker(
  {context, options}: Pick<Shell, 'context' | 'options'>,
  purpose: 'reading' | 'writing',
): Promise<FoundDocument> {
  const holdsItems = (path: string): Promise<boolean> => recallItems(context, path)
  return findDocument(context, {option: options.file, purpose, holdsItems})
}

/** A prompt asks in every folder, again and again: what was read once is known as long as its bytes are the same. */
async function recallItems(context: Shell['context'], path: string): Promise<boolean> {
  const memory = documentMemory(context, path)
  const known = memory?.recall(question)
  if (typeof known === 'boolean') return known
  const {holdsItems} = await import('./holds-items.ts')
  const answer = await holdsItems(path)
  memory?.keep(question, answer)
  return answer
}

const question = 'holds items'
