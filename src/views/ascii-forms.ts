import {once} from '../notation/once.ts'

/**
 * ASCII for characters whose Unicode decomposition has none. Marks of progress come out as the boxes that people
 * write in Markdown, so that nothing is told by a shape that ASCII lacks.
 */
export const asciiForms: () => ReadonlyMap<string, string> = once(
  () => new Map([...signs.flatMap(each), ...alphabets.flatMap(letters), ...pictures()]),
)

/** Characters, apart by spaces, and the form of each. */
const signs: readonly (readonly [characters: string, form: string])[] = [
  ['✅ ✓ ✔ ☑ 🗹', '[x]'],
  ['🟡 🔄 ◐ ⏳ 🚧', '[~]'],
  ['⬜ ☐ ○ ⭕ ◻ ◽ □', '[ ]'],
  ['⊘ ⏭', '[-]'],
  ['❌ ✗ ✘ ✖ ☒', '[!]'],
  ['★ ⭐ 🌟', '*'],
  ['☆ ✩', '.'],
  ['█ ▓ ━ ■ ◼', '#'],
  ['░ ▒', '.'],
  ['‐ ‑ ‒ – — ― − ─ ﹣ － ·', '-'],
  ['‘ ’ ‚ ‛ ′ ´ ʼ ʻ', "'"],
  ['“ ” „ ‟ ″ « »', '"'],
  ['‹', '<'],
  ['› ▸ ► ▶ ❯', '>'],
  ['• ● ‣ ∙', '*'],
  ['…', '...'],
  ['→ ⇒ ➜ ➡ ⟶', '->'],
  ['← ⇐ ⬅', '<-'],
  ['↔ ⇔', '<->'],
  ['↑ ⬆', '^'],
  ['↓ ⬇', 'v'],
  ['│ ┃ ¦ ｜', '|'],
  ['× ✕', 'x'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['≈', '~'],
  ['±', '+/-'],
  ['⁄ ∕', '/'],
  ['°', 'deg'],
  ['µ μ', 'u'],
  ['©', '(c)'],
  ['®', '(r)'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['¢', 'c'],
  ['§', 'S'],
  ['¶', 'P'],
  ['¡', '!'],
  ['¿', '?'],
  ['。 、', '.'],
  ['「 」 『 』', '"'],
  ['【', '['],
  ['】', ']'],
]

/** A letter and its form, alternating. */
const alphabets: readonly string[] = [
  'ß ss æ ae Æ AE œ oe Œ OE ø o Ø O ł l Ł L đ d Đ D ð d Ð D þ th Þ Th ħ h Ħ H ı i ĸ k ŋ ng Ŋ NG ŧ t Ŧ T ẞ SS ə e Ə E',
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ " ы y ь \' э e ю yu я ya і i ї yi є ye ґ g ў u',
  'А A Б B В V Г G Д D Е E Ё Yo Ж Zh З Z И I Й Y К K Л L М M Н N О O П P Р R С S Т T У U Ф F Х Kh Ц Ts Ч Ch Ш Sh Щ Shch Ъ " Ы Y Ь \' Э E Ю Yu Я Ya І I Ї Yi Є Ye Ґ G Ў U',
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  'Α A Β V Γ G Δ D Ε E Ζ Z Η I Θ Th Ι I Κ K Λ L Μ M Ν N Ξ X Ο O Π P Ρ R Σ S Τ T Υ Y Φ F Χ Ch Ψ Ps Ω O',
]

function each([characters, form]: readonly [string, string]): [string, string][] {
  return characters.split(' ').map(character => [character, form])
}

/** `ß ss æ ae` */
function letters(pairs: string): [string, string][] {
  const words = pairs.split(' ')
  const result: [string, string][] = []
  for (let index = 0; index + 1 < words.length; index += 2)
    result.push([words[index] ?? '', words[index + 1] ?? ''])
  return result
}

/** The pictures that `visibleText` gives to control characters, in caret notation: `^[` for escape. */
function pictures(): [string, string][] {
  const result: [string, string][] = [['\u2421', '^?']]
  for (let code = 0; code < 32; code++) {
    result.push([String.fromCharCode(0x2400 + code), `^${String.fromCharCode(64 + code)}`])
  }
  return result
}
