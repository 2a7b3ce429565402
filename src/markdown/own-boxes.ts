import type {Data} from 'unified'

type Syntax = Exclude<NonNullable<Data['micromarkExtensions']>[number], readonly unknown[]>
type Construct = NonNullable<NonNullable<Syntax['text']>[string]>
type Tokenizer = Exclude<Construct, readonly unknown[]>['tokenize']
type State = ReturnType<Tokenizer>

const opening = 91
const closing = 93
/** Codes below zero are tabs and line endings, `null` is the end. */
const space = 32
/** What would open struck or emphasised text: `~`, `*`, `_`. */
const signs: ReadonlySet<number | null> = new Set([126, 42, 95])

/**
 * Takes a box that GFM does not know for plain text, as it takes any other: in `- [~] pages 5~6` the first `~` would
 * begin struck text otherwise.
 */
export const ownBoxes: Syntax = {text: {[opening]: {name: 'ownBox', tokenize: tokenizeBox}}}

function tokenizeBox(
  this: ThisParameterType<Tokenizer>,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  const isOpening = this.previous === null && this._gfmTasklistFirstContentOfListItem === true
  const end: State = code => (code === null || code < 0 || code === space ? ok(code) : nok(code))
  const close: State = code => {
    if (code !== closing) return nok(code)
    effects.consume(code)
    effects.exit('data')
    return end
  }
  const sign: State = code => {
    if (!signs.has(code)) return nok(code)
    effects.consume(code)
    return close
  }
  return code => {
    if (!isOpening) return nok(code)
    effects.enter('data')
    effects.consume(code)
    return sign
  }
}
