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
