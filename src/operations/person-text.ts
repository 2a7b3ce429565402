import {TrackerError} from '../errors/tracker-error.ts'

/** Controls, line ends of every kind, bidirectional overrides, a byte-order mark and lone surrogates. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u

/** In one line of a file that people edit; to print it faithfully takes many readings of it. */
const longestText = 10_000

/** A text as a person typed it, fit for one line; throws `invalid-value` for what is not. */
export function requireOneLine(text: string, what: string): string {
  if (text.length > longestText) {
    const [length, limit] = [text.length, longestText].map(number => number.toLocaleString('en-US'))
    throw new TrackerError(
      'invalid-value',
      `the ${what} has ${length} characters, and the limit is ${limit}`,
      {
        hint: 'keep a long text in a file of its own, and type its name here',
      },
    )
  }
  if (/[\r\n\u0085\u2028\u2029]/.test(text)) {
    throw new TrackerError('invalid-value', `the ${what} has a line break, and its place is one line`, {
      hint: 'write <br> where a new line should begin',
    })
  }
  const found = unprintable.exec(text)
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw new TrackerError('invalid-value', `the ${what} has a control character, U+${code}`, {
      hint: 'leave it out',
    })
  }
  return text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '')
}
