import {foldPhrase} from './fold-phrase.ts'
import {words} from './words.ts'

/** What people call the line that explains their marks; lower case, longer before shorter. */
export const legendLabels: readonly string[] = words(`
  status legend, status key, status icons, status symbols, status emojis, legend key, legenda, legende, legend, symbols, key,
  leyenda, légende, zeichenerklärung, легенда, обозначения, позначення, gösterge, lejant, açıklama, 图例, 圖例, 状态说明,
  狀態說明, 凡例, 범례, مفتاح الرموز, دليل الرموز, المفتاح, chú thích, chú giải`)

/** A line with one of these labels explains marks only when it explains several: `Status: 🟢 In progress / ✅ Passed`. */
export const statusLabels: readonly string[] = words(`
  statuses, status, estado, estados, statut, statuts, zustand, статус, статусы, стан, durum, 状态, 狀態, 状態, 상태, الحالة,
  trạng thái`)

/** Words in the headers of tables that explain marks. */
export const symbolHeaders: readonly string[] = words(`
  symbol, symbols, icon, icons, emoji, mark, marker, legend, key, símbolo, ícone, icono, symbole, icône, zeichen,
  символ, знак, значок, sembol, simge, işaret, 符号, 符號, 图标, 圖標, 记号, 標記, 記号, マーク, アイコン, 기호, 아이콘, الرمز, رمز,
  ký hiệu, biểu tượng`)

/** Headers over what a mark means, beside a column of marks called status. */
export const meaningHeaders: readonly string[] = words(`
  meaning, means, significado, signification, sens, bedeutung, значение, значення, anlamı, anlam, 含义, 含義, 意思, 意义, 意味, 의미,
  المعنى, ý nghĩa`)

const statusHeaders: ReadonlySet<string> = new Set([
  ...statusLabels,
  ...words(
    `situação, état, stand, состояние, durumu, 进度, 進度, 进展, 状況, ステータス, 進捗, 進捗状況, 진행 상태, 진행상태, 학습 상태, 完成状态, 学习状态, حالة, tình trạng`,
  ),
])

/** Whether a header says status itself, rather than one of the statuses: `Status`, but not `Done`. */
export function isCalledStatus(header: string): boolean {
  return statusHeaders.has(foldPhrase(header.slice(0, 60)))
}
