import {foldPhrase} from './fold-phrase.ts'
import {words} from './words.ts'

export type Language =
  | 'es'
  | 'pt'
  | 'fr'
  | 'de'
  | 'ru'
  | 'uk'
  | 'tr'
  | 'zh'
  | 'zh-hant'
  | 'ja'
  | 'ko'
  | 'ar'
  | 'vi'

/** Words that head the columns of trackers in one language only. */
const telling: Readonly<Record<Language, readonly string[]>> = {
  es: words(
    `estatus, fecha, tema, tarea, curso, confianza, notas, semana, ejercicio, concepto, lección, tiempo, progreso`,
  ),
  pt: words(
    `situação, data, tópico, assunto, tarefa, exercício, aula, confiança, anotações, conceito, semana de estudo, tempo, andamento`,
  ),
  fr: words(
    `statut, état, avancement, sujet, tâche, thème, cours, confiance, remarques, commentaires, notion, leçon, durée`,
  ),
  de: words(
    `stand, zustand, fortschritt, erledigt, thema, aufgabe, kurs, datum, sicherheit, notizen, bemerkungen, woche, übung, lektion`,
  ),
  ru: words(
    `статус, состояние, тема, задача, задание, дата, уверенность, заметки, примечания, урок, неделя, прогресс, оценка`,
  ),
  uk: words(`стан, завдання, впевненість, нотатки, примітки, тиждень, прогрес, назва, оцінка, навичка`),
  tr: words(`durum, durumu, konu, görev, tarih, güven, notlar, ders, hafta, ilerleme, kavram`),
  zh: words(`状态, 主题, 题目, 任务, 课程, 日期, 掌握度, 备注, 笔记, 知识点, 阶段, 完成日期, 进度, 完成情况`),
  'zh-hant': words(`狀態, 主題, 題目, 任務, 課程, 掌握度, 備註, 筆記, 知識點, 階段, 進度, 完成情況`),
  ja: words(
    `状態, 状況, ステータス, 進捗, トピック, 課題, 日付, 完了日, 理解度, メモ, 備考, タスク, 科目, 学習内容`,
  ),
  ko: words(`상태, 진행, 주제, 과목, 제목, 날짜, 완료일, 이해도, 자신감, 메모, 비고, 항목, 내용, 진행 상황`),
  ar: words(`الحالة, حالة, الموضوع, المفهوم, المهمة, التاريخ, الثقة, ملاحظات, الدرس, تاريخ الإكمال, المادة`),
  vi: words(
    `trạng thái, tình trạng, chủ đề, khái niệm, ngày, ghi chú, bài học, độ tự tin, tiến độ, nhiệm vụ`,
  ),
}

const languages = Object.keys(telling) as readonly Language[]

/** The language that the headers of a table are in, where it is not English; `undefined` where nothing tells. */
export function headerLanguage(headers: readonly string[]): Language | undefined {
  const phrases = headers.map(header => foldPhrase(header.slice(0, 60)))
  let best: Language | undefined
  let most = 0
  for (const language of languages) {
    const count = phrases.filter(phrase => telling[language].includes(phrase)).length
    if (count > most) {
      best = language
      most = count
    }
  }
  return best
}
