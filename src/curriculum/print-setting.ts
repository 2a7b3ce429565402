/** Several values of one setting as they are written into a file: `Solved, "a, b"`. */
export function printSetting(values: readonly string[]): string {
  return values.map(quote).join(', ')
}

/** Whether a value can be written at all: on one line, inside a comment, and read back as it is. */
export function canBeSet(value: string): boolean {
  const isPlain = value !== '' && value === value.trim() && !/[\p{Cc}\u2028\u2029]|--[>!]?/u.test(value)
  return isPlain && !(value.includes('"') && value.includes("'"))
}

function quote(value: string): string {
  if (value.includes('"')) return `'${value}'`
  return /[,;']|^\[.*\]$/.test(value) && !isBox(value) ? `"${value}"` : value
}

function isBox(value: string): boolean {
  return /^\[[ xX~/-]\]$/.test(value)
}
