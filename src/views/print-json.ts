/**
 * One document and one final newline. What could act on a terminal, break a line or turn the direction of writing
 * is escaped; `JSON.stringify` already does so for C0 and for lone surrogates. Same value, same bytes.
 */
export function printJson(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`
}

/** As `printJson`, on one line: for streams of documents. */
export function printJsonLine(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value))}\n`
}

const unsafe = /[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Such characters can only stand inside strings, where an escape means the same. */
function escapeUnsafe(json: string): string {
  return json.replace(unsafe, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
