import type {TestDocument} from './documents.ts'

/** The same document as it looks after other editors and systems had it. */
export function withVariants(document: TestDocument): readonly TestDocument[] {
  const {name, bytes} = document
  const text = Buffer.from(bytes).toString('latin1')
  const others: Readonly<Record<string, string>> = {
    CRLF: text.replaceAll(/\r\n|\r|\n/g, '\r\n'),
    'a byte-order mark': text.startsWith(byteOrderMark) ? text.slice(3) : byteOrderMark + text,
    'no final newline': text.replace(/[\r\n]+$/, ''),
  }
  const variants = Object.entries(others).map(([how, variant]) => ({
    name: `${name} with ${how}`,
    bytes: Buffer.from(variant, 'latin1'),
  }))
  return [document, ...variants]
}

/** Its three bytes, in the one encoding that gives every byte one character. */
const byteOrderMark = '\xef\xbb\xbf'
