const hanDigits = '零一二三四五六七八九'
const wordNumbers: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
/** Masculine and feminine. */
const arabicOrdinals: readonly (readonly string[])[] = [
  ['الأول', 'الأولى', 'الاول', 'الاولى'],
  ['الثاني', 'الثانية'],
  ['الثالث', 'الثالثة'],
  ['الرابع', 'الرابعة'],
  ['الخامس', 'الخامسة'],
  ['السادس', 'السادسة'],
  ['السابع', 'السابعة'],
  ['الثامن', 'الثامنة'],
  ['التاسع', 'التاسعة'],
  ['العاشر', 'العاشرة'],
]
const romanValues: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
])

/**
 * A number as people write it in headings: `12`, `１２`, `٣`, `十二`, `IV`, `four`, `الثالث`. `undefined` for anything
 * else.
 */
export function readCount(text: string): number | undefined {
  return readDigits(text) ?? readHan(text) ?? readRoman(text) ?? readNumberWord(text)
}

/** Decimal digits of the Latin, full-width, Arabic and Persian kind. */
function readDigits(text: string): number | undefined {
  const latin = text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
  return /^\d{1,9}$/.test(latin) ? Number(latin) : undefined
}

/** Up to 999: 十二 is 12, 二十 is 20, 一百零五 is 105. */
function readHan(text: string): number | undefined {
  if (!/^[〇零一二两兩三四五六七八九十百]+$/.test(text)) return undefined
  let sum = 0
  let digit: number | undefined
  for (const character of text.replaceAll('〇', '零').replace(/[两兩]/g, '二')) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0
    if (unit > 0) sum += (digit ?? 1) * unit
    digit = unit > 0 ? undefined : hanDigits.indexOf(character)
  }
  return sum + (digit ?? 0)
}

/** Up to 39. A lone X is a place to write a number. */
function readRoman(text: string): number | undefined {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '' || text === 'X') return undefined
  const values = Array.from(text, letter => romanValues.get(letter) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

function readNumberWord(text: string): number | undefined {
  const english = wordNumbers.indexOf(text.toLowerCase())
  const index = english === -1 ? arabicOrdinals.findIndex(forms => forms.includes(text)) : english
  return index === -1 ? undefined : index + 1
}
