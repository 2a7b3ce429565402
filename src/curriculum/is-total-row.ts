import {foldPhrase} from '../notation/fold-phrase.ts'
import {words} from '../notation/words.ts'
import type {Row, Table} from './model.ts'

const totals: ReadonlySet<string> = new Set(
  words(`
    total, totals, grand total, sum, overall, subtotal, sub total, in total, all, average, total general, suma, promedio,
    totais, soma, média, total geral, somme, moyenne, gesamt, summe, gesamtsumme, insgesamt, durchschnitt, итого, всего,
    сумма, в среднем, разом, усього, всього, toplam, genel toplam, ortalama, 合计, 总计, 總計, 小计, 合計, 総計, 小計, 平均, 합계, 총계,
    소계, 평균, المجموع, الإجمالي, إجمالي, المعدل, tổng, tổng cộng, trung bình`),
)
const initials: ReadonlySet<string> = new Set(Array.from(totals, word => word.charAt(0)))
const mostWords = 3

/**
 * `**Total**`, `Total: 12`, `Total solved | 12/75`: a sum over the rows, not a row to work on. `marks` are the cells
 * where a row to work on has its mark; emphasis sets a sum apart from what is called so.
 */
export function isTotalRow(name: string, marks: readonly string[] = [], isEmphasised = false): boolean {
  if (!initials.has(initialOf(name))) return false
  const folded = foldPhrase(name.slice(0, 60)).replace(/(?<![\d ])[\d ]+$/, '')
  const parts = folded.split(' ')
  const isWhole = totals.has(folded)
  if (isWhole && (folded.includes('total') || isEmphasised)) return true
  const opens = isWhole || (totals.has(parts[0] ?? '') && parts.length <= mostWords)
  return opens && (/[\d:：]/.test(name) || marks.some(holdsNumber))
}

/** What stands in the cells of a row that are for marks. */
export function marksOfRow(
  {columns}: Pick<Table, 'columns'>,
  {cells}: Pick<Row, 'cells'>,
): readonly string[] {
  return cells.flatMap(({plain}, column) => {
    const role = columns[column]?.role
    return role === 'status' || role === 'rating' ? [plain] : []
  })
}

function holdsNumber(cell: string): boolean {
  return /^\D{0,3}\d+(?:[.,]\d+)?[ \t]*(?:$|[/%／％])/.test(cell.trim())
}

/** Most names are told from totals by their first letter. */
function initialOf(name: string): string {
  return name.charAt(name.search(/[^\s*_`(["'“«]/)).toLowerCase()
}
