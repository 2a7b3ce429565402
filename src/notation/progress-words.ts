import {foldPhrase} from './fold-phrase.ts'
import {isJoinedScript} from './letters.ts'
import {unitKinds} from './unit-words.ts'
import {words} from './words.ts'

/** Words of labels that tell how far things have come; those around a count of them say nothing else. */
const telling: ReadonlySet<string> = new Set(
  words(`
    progress, completed, completion, complete, done, total, overall, finished, percentage, percent, rate, score, current,
    my, so, far, items, tasks, topics, lessons, concepts, of, the, learning, study, course, steps, status,
    progreso, completado, completados, hecho, hechos, avance, general, temas, tareas, progresso, concluído, concluídos, feito,
    feitos, geral, tópicos, tarefas, taxa, conclusão, de, do, da, progression, avancement, terminé, terminés, fait, faits,
    fortschritt, gesamt, gesamtfortschritt, erledigt, abgeschlossen, fertig, themen, aufgaben, прогресс, всего, готово,
    выполнено, пройдено, общий, тем, задач, прогрес, виконано, разом, загальний, ilerleme, tamamlanan, toplam, genel,
    tamamlandı, التقدم, مكتمل, المكتمل, الإنجاز, المجموع, tiến, độ, hoàn, thành, tổng`),
)
const joined: readonly string[] = words(`
  进度, 進度, 已完成, 完成, 总计, 總計, 合计, 总体, 整体, 完成情况, 進捗, 完了, 合計, 達成, 진행, 진행률, 완료, 합계, 전체, 달성`)

/** Whether a label says that its value counts what is done: `Completed`, `Phase 1 completion score`. */
export function isProgressLabel(label: string): boolean {
  const parts = foldPhrase(label.slice(0, 80)).split(' ')
  return parts.some(isTelling) && parts.every(part => isTelling(part) || isUnit(part) || /^\d+$/.test(part))
}

function isTelling(part: string): boolean {
  if (!isJoinedScript(part)) return telling.has(part)
  let rest = part
  for (const word of joined) rest = rest.replaceAll(word, '')
  return rest === ''
}

function isUnit(part: string): boolean {
  return unitKinds('before').has(part)
}
