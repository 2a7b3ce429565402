/** Numbers plain values, so that what recurs is kept once. */
export interface ValueNumbers {
  /** Each at its number; at 0 there is none. */
  readonly values: readonly unknown[]
  readonly numberOf: (value: unknown) => number
}

/** Those that were numbered before keep their numbers. */
export function valueNumbers(before: readonly unknown[] = [null]): ValueNumbers {
  const values = [...before]
  const known = new Map<unknown, number>()
  const forms = new Map<string, number>()
  for (let number = 1; number < values.length; number++) {
    const value = values[number]
    known.set(value, number)
    if (typeof value === 'object' && value) forms.set(JSON.stringify(value), number)
  }
  const learn = (value: unknown): number => {
    const number = values.push(value) - 1
    known.set(value, number)
    return number
  }
  const numberOfObject = (value: object): number => {
    const form = JSON.stringify(value)
    const number = forms.get(form) ?? learn(value)
    forms.set(form, number)
    return number
  }
  return {
    values,
    numberOf: value =>
      known.get(value) ?? (typeof value === 'object' && value ? numberOfObject(value) : learn(value)),
  }
}
