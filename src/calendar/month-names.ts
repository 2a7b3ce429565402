/** January first. The first three letters are the short name. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function shortMonthName(month: number): string {
  return longMonthName(month).slice(0, 3)
}

export function longMonthName(month: number): string {
  return monthNames[month - 1] ?? ''
}
