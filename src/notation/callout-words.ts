import {foldPhrase} from './fold-phrase.ts'
import {words} from './words.ts'

/** Labels that open a remark to the reader, not a value: `**Note:**`, `**Important:**`. */
const calloutWords: readonly string[] = words(`
  note, please note, important, warning, caution, tip, pro tip, hint, remember, disclaimer, attention, example, reminder,
  nb, n b, ps, p s, tl dr, fyi, info, start here, nota, importante, atención, atenção, advertencia, aviso, consejo, dica,
  ejemplo, exemplo, remarque, attention, conseil, astuce, exemple, rappel, hinweis, wichtig, achtung, tipp, beispiel,
  merke, примечание, важно, внимание, совет, подсказка, заметка, пример, примітка, увага, порада, приклад, önemli, dikkat,
  ipucu, uyarı, örnek, 注意, 注, 重要, 提示, 备注, 備註, 警告, 示例, 例, 補足, ヒント, 参考, 참고, 주의, 중요, 팁, 예시,
  ملاحظة, مهم, تنبيه, تحذير, نصيحة, مثال, lưu ý, chú ý, quan trọng, mẹo, ví dụ`)

/** Whether a label is such a word, alone or followed by what it is about: `Note on flashcards`. */
export function isCallout(label: string): boolean {
  const text = foldPhrase(label.slice(0, 80))
  return calloutWords.some(
    word => text === word || text.startsWith(`${word} on `) || text.startsWith(`${word} about `),
  )
}
