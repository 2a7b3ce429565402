import {expect} from 'vitest'
import {parse, serialize} from '../../src/library/index.ts'
import type {TestDocument} from './documents.ts'
import {withVariants} from './variants.ts'

/** As it is, with CRLF, with a byte-order mark, without a final newline: the same bytes come out. */
export function expectIdentity(document: TestDocument): void {
  withVariants(document).forEach(expectSameBytes)
}

/** Compared as bytes first: a report of two long arrays would take minutes. */
export function expectSameBytes({name, bytes}: TestDocument): void {
  const written = Buffer.from(serialize(parse(bytes)))
  if (written.equals(bytes)) return
  const offset = written.findIndex((byte, index) => byte !== bytes[index])
  expect.fail(`${name}: differs from byte ${offset < 0 ? written.length : offset} on`)
}
