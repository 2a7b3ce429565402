import {containsPhrase} from './contains-phrase.ts'
import {foldPhrase} from './fold-phrase.ts'
import {isJoinedScript} from './letters.ts'
import {once} from './once.ts'
import {unitKinds} from './unit-words.ts'
import {words} from './words.ts'

/** What a labelled value is for, when its label says so. */
export type LabelRole = 'started' | 'current-unit' | 'completion' | 'last-updated' | 'next-review' | 'other'

/** To be read by `words`. */
const labels: Readonly<Record<Exclude<LabelRole, 'other' | 'current-unit'>, string>> = {
  started: `
    started, start, start date, started on, date started, begun, began, start day, course start, started at,
    inicio, fecha de inicio, iniciado, comenzado, empezado, início, data de início, começado, início do programa,
    débuté, début, date de début, commencé, commencé le, begonnen, beginn, startdatum, gestartet, begonnen am, gestartet am,
    начато, начало, дата начала, розпочато, початок, дата початку, başlangıç, başlangıç tarihi, başlama tarihi, başladı,
    开始日期, 開始日期, 开始时间, 開始時間, 开始, 開始, 起始日期, 開始日, 学習開始日, 시작, 시작일, 시작 날짜, 학습 시작일, 시작일자,
    تاريخ البدء, تاريخ البداية, البداية, بدأ, بدأت, bắt đầu, ngày bắt đầu, đã bắt đầu`,
  completion: `
    completion, overall progress, progress, overall completion, total progress, completed percentage, percent complete,
    completion percentage, completion rate, total completion, overall, progress percentage, percent completed,
    progreso, progreso general, progreso total, completado, avance, finalización,
    progresso, progresso geral, progresso total, conclusão, taxa de conclusão, tasa de finalización, taux de réalisation,
    progression, avancement, progression globale, progrès, achèvement, avancement global,
    fortschritt, gesamtfortschritt, abgeschlossen, abschluss, stand,
    прогресс, общий прогресс, завершено, выполнено, завершённость, прогрес, загальний прогрес, виконано,
    ilerleme, genel ilerleme, tamamlanma, tamamlanma oranı, toplam ilerleme,
    完成度, 进度, 進度, 总进度, 總進度, 完成率, 整体进度, 整體進度, 总体进度, 完成进度, 进度百分比,
    進捗, 全体進捗, 進捗率, 全体の進捗, 達成率, 진행률, 진행도, 전체 진행률, 완료율, 진척도, 진도율, 달성률, 전체 진행도,
    التقدم, نسبة الإنجاز, نسبة الإكمال, الإنجاز, التقدم العام, نسبة التقدم, التقدم الإجمالي,
    tiến độ, hoàn thành, mức độ hoàn thành, tiến độ chung, tỷ lệ hoàn thành, tiến trình, tổng tiến độ`,
  'last-updated': `
    last updated, updated, last update, last modified, updated on, date updated, last edited,
    última actualización, actualizado, actualizado el, última atualização, atualizado, atualizado em,
    dernière mise à jour, mis à jour, mis à jour le, zuletzt aktualisiert, letzte aktualisierung, aktualisiert, stand vom,
    последнее обновление, обновлено, дата обновления, останнє оновлення, оновлено,
    son güncelleme, güncellendi, son güncelleme tarihi, güncelleme,
    最后更新, 最後更新, 更新日期, 更新时间, 更新時間, 最近更新, 上次更新, 最終更新, 最終更新日, 更新日,
    마지막 업데이트, 최종 업데이트, 최종 수정, 최종 수정일, 마지막 수정, 마지막 수정일, 업데이트, 수정일,
    آخر تحديث, تاريخ التحديث, cập nhật lần cuối, lần cập nhật cuối, cập nhật, ngày cập nhật`,
  'next-review': `
    next review, next review date, review date, next revision, review on,
    próxima revisión, siguiente revisión, próximo repaso, próxima revisão, prochaine révision, prochaine revue,
    nächste überprüfung, nächste wiederholung, nächster review, следующий обзор, следующее повторение,
    следующий пересмотр, следующая проверка, наступний огляд, наступне повторення, наступний перегляд,
    sonraki gözden geçirme, sonraki tekrar, bir sonraki tekrar, 下次复习, 下次複習, 下次回顾, 下次回顧, 下次复盘, 下一次复习,
    次回レビュー, 次回の復習, 次回復習, 次回の見直し, 다음 복습, 다음 리뷰, 다음 검토, 다음 복습일,
    المراجعة القادمة, المراجعة التالية, lần ôn tập tiếp theo, ôn tập tiếp theo, lần xem lại tiếp theo`,
}

const currentWords = once(() =>
  words(`
  current, currently on, actual, atual, actuel, actuelle, aktuelle, aktueller, aktuelles, текущая, текущий, текущее,
  поточний, поточна, şu anki, mevcut, güncel, 当前, 當前, 目前, 現在, 현재, الحالي, الحالية, hiện tại`),
)

const totalWords = once(() =>
  words(`
  total, completed, read, done, finished, solved, attended, written, built, watched, passed, count, number of,
  completados, completadas, leídos, leídas, totales, concluídos, concluídas, lidos, lidas, feitos, feitas, totais,
  terminés, terminées, lus, lues, gesamt, gelesen, abgeschlossen, erledigt, gelöst, insgesamt, anzahl,
  всего, прочитано, завершено, выполнено, решено, пройдено, усього, всього, виконано, розв'язано,
  toplam, okunan, tamamlanan, çözülen, tamamlandı, 总数, 总计, 總數, 總計, 已读, 已完成, 完成数, 合計, 総数, 読了, 完了数,
  총, 합계, 완료, 읽은, المجموع, إجمالي, عدد, tổng, tổng số, đã đọc, đã hoàn thành`),
)

const roleOfWords = once(
  () =>
    new Map<string, LabelRole>(
      (Object.keys(labels) as (keyof typeof labels)[]).flatMap(role =>
        words(labels[role]).map(label => [label, role] as const),
      ),
    ),
)

/** What the value behind a label such as `Started` or `Current Week` is for. Decoration and colon are ignored. */
export function roleOfLabel(label: string): LabelRole {
  const text = foldPhrase(label.slice(0, 200))
  const role = roleOfWords().get(text)
  if (role !== undefined) return role
  return isCurrentUnit(text) ? 'current-unit' : 'other'
}

/** `current week`, `woche aktuell`; where words are not set apart, one straight after the other: `当前周`. */
function isCurrentUnit(text: string): boolean {
  const joined = currentWords().find(word => isJoinedScript(word) && text.startsWith(word))
  if (joined !== undefined) return isUnitWord(text.slice(joined.length).replace(/^[ 的の]+/, ''))
  return containsPhrase(text, currentWords()) && text.split(' ').some(isUnitWord)
}

function isUnitWord(word: string): boolean {
  return unitKinds('before').has(word) || unitKinds('counters').has(word)
}

/** Whether a label could head a counter: `Total Articles Read`, `Mock Interviews Completed`. One word says too little. */
export function isTotalLabel(label: string): boolean {
  const text = foldPhrase(label.slice(0, 200))
  return !totalWords().includes(text) && containsPhrase(text, totalWords())
}
