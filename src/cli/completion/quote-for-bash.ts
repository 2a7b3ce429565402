import type {Quote} from './read-shell-line.ts'

/** A text as bash takes it, going on behind the quote that is open. Nothing in it is ever expanded. */
export function quoteForBash(text: string, quote: Quote): string {
  switch (quote) {
    case '':
      return text.replace(special, '\\$&')
    case "'":
      return text.replaceAll("'", "'\\''")
    case '$':
      return text.replace(/['\\]/g, '\\$&')
    // An exclamation mark recalls the history even here, but for before a blank, an equals sign and the closing quote.
    case '"':
      return text.replace(/["$`\\]/g, '\\$&').replaceAll(/!(?![\s=]|$)/g, '"\\!"')
  }
}

/** All of ASCII but what no shell gives a meaning to, wherever it stands. */
const special = /[^\w./:,@%+\-=\u0080-\uffff]/g
