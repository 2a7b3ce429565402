import {listHeadings} from './list-headings.ts'
import {words} from './words.ts'

/** The languages the product knows, in the order of the lists below. */
const languages = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'uk', 'tr', 'zh', 'ja', 'ko', 'ar', 'vi'] as const
export type Language = (typeof languages)[number]

/** What a new tracker says; `#` stands for a number, `#-#` for a range of them. All of it is read back by its role. */
export type FormWords = Readonly<Record<keyof typeof phrases, string>>

const phrases = {
  ...listHeadings,
  title: words(`
    Learning Progress Tracker, Mi plan de estudio, Meu plano de estudos, Mon plan d'étude, Mein Lernplan,
    Мой план обучения, Мій план навчання, Öğrenme planım, 学习进度, 学習の進捗, 학습 진도, خطة التعلم, Kế hoạch học tập`),
  overview: words(`
    Progress Overview, Resumen, Resumo, Vue d'ensemble, Überblick, Обзор, Огляд, Genel bakış, 进度总览, 概要, 개요,
    نظرة عامة, Tổng quan`),
  started: words(`
    Started, Inicio, Início, Début, Begonnen, Начало, Початок, Başlangıç, 开始日期, 開始日, 시작일, تاريخ البدء, Bắt đầu`),
  currentWeek: words(`
    Current Week, Semana actual, Semana atual, Semaine actuelle, Aktuelle Woche, Текущая неделя, Поточний тиждень,
    Şu anki hafta, 当前周, 現在の週, 현재 주차, الأسبوع الحالي, Tuần hiện tại`),
  completion: words(`
    Completion, Progreso, Progresso, Progression, Fortschritt, Прогресс, Прогрес, İlerleme, 完成度, 進捗率, 진행률,
    التقدم, Tiến độ`),
  concept: words(`
    Concept, Concepto, Conceito, Notion, Konzept, Тема, Тема, Konu, 概念, トピック, 개념, المفهوم, Khái niệm`),
  status: words(`
    Status, Estado, Situação, Statut, Status, Статус, Стан, Durum, 状态, 状態, 상태, الحالة, Trạng thái`),
  dateCompleted: words(`
    Date Completed, Fecha de finalización, Data de conclusão, Terminé le, Abgeschlossen am, Дата завершения,
    Дата завершення, Tamamlanma tarihi, 完成日期, 完了日, 완료일, تاريخ الإكمال, Ngày hoàn thành`),
  confidence: words(`
    Confidence, Confianza, Confiança, Confiance, Sicherheit, Уверенность, Впевненість, Güven, 信心, 自信度, 자신감,
    الثقة, Độ tự tin`),
  notes: words(`
    Notes, Notas, Notas, Notes, Notizen, Заметки, Нотатки, Notlar, 笔记, メモ, 메모, ملاحظات, Ghi chú`),
  weeklyReview: words(`
    Weekly Review Completed, Repaso semanal completado, Revisão semanal concluída, Révision de la semaine terminée,
    Wochenrückblick abgeschlossen, Повторение недели завершено, Повторення тижня завершено, Haftalık tekrar tamamlandı,
    每周复习完成, 週の復習完了, 주간 복습 완료, اكتملت مراجعة الأسبوع, Đã ôn tập tuần`),
  review: words(`
    Review Completed, Repaso completado, Revisão concluída, Révision terminée, Wiederholung abgeschlossen,
    Повторение завершено, Повторення завершено, Tekrar tamamlandı, 复习完成, 復習完了, 복습 완료, اكتملت المراجعة,
    Đã ôn tập`),
  yes: words(`Yes, Sí, Sim, Oui, Ja, Да, Так, Evet, 是, はい, 예, نعم, Có`),
  no: words(`No, No, Não, Non, Nein, Нет, Ні, Hayır, 否, いいえ, 아니오, لا, Không`),
  reflections: words(`
    Reflections & Notes, Reflexiones, Reflexões, Réflexions, Rückblick, Размышления, Роздуми, Düşünceler, 反思, 振り返り,
    회고, تأملات, Suy ngẫm`),
  lastUpdated: words(`
    Last Updated, Última actualización, Última atualização, Dernière mise à jour, Zuletzt aktualisiert,
    Последнее обновление, Останнє оновлення, Son güncelleme, 最后更新, 最終更新, 마지막 업데이트, آخر تحديث,
    Cập nhật lần cuối`),
  nextReview: words(`
    Next Review, Próxima revisión, Próxima revisão, Prochaine révision, Nächste Wiederholung, Следующее повторение,
    Наступне повторення, Sonraki tekrar, 下次复习, 次回の復習, 다음 복습, المراجعة القادمة, Ôn tập tiếp theo`),
  date: words(`Date, Fecha, Data, Date, Datum, Дата, Дата, Tarih, 日期, 日付, 날짜, التاريخ, Ngày`),
  week: words(`
    Week #, Semana #, Semana #, Semaine #, Woche #, Неделя #, Тиждень #, Hafta #, 第#周, 第#週, #주차, الأسبوع #, Tuần #`),
  weeks: words(`
    Weeks #-#, Semanas #-#, Semanas #-#, Semaines #-#, Wochen #-#, Недели #-#, Тижні #-#, Hafta #-#, 第#-#周, 第#-#週,
    #-#주차, الأسابيع #-#, Tuần #-#`),
  part: words(`
    Part #, Parte #, Parte #, Partie #, Teil #, Часть #, Частина #, Kısım #, 第#部分, 第#部, 제#부, الجزء #, Phần #`),
} as const

export function formWords(language: Language): FormWords {
  const index = languages.indexOf(language)
  const entries = Object.entries(phrases).map(([key, forms]) => [key, forms[index] ?? ''])
  return Object.fromEntries(entries) as FormWords
}
