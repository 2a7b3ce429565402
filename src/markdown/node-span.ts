import type {Nodes} from 'mdast'
import {InternalError} from '../errors/internal-error.ts'
import type {Span} from '../source/span.ts'

/** Where a parsed node stands. Trees that were parsed, not built, always know. */
export function nodeSpan(node: Nodes): Span {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new InternalError(`a ${node.type} without position`)
  return {start, end}
}
