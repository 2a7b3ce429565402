const totalWords =
  /^(?:grand )?(?:totals?|sum|overall|subtotal|gesamt|summe|somme|suma|média|average|итого|всего|разом|усього|toplam|合计|总计|合計|합계|총계|المجموع|الإجمالي|tổng(?: cộng)?)(?:[ :：]|$)/iu

/** `**Total**`, `Total: 12`: a sum over the rows, not a row to work on. */
export function isTotalRow(name: string): boolean {
  return totalWords.test(name)
}
