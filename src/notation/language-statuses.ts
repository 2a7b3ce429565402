import type {Language} from './header-language.ts'
import type {Family} from './status-families.ts'

/** How a status is written where the file has no word for any: not started, in progress, done, skipped. */
const families: Readonly<Record<Language, Family>> = {
  es: ['No iniciado', 'En progreso', 'Completado', 'Omitido'],
  pt: ['Não iniciado', 'Em andamento', 'Concluído', 'Pulado'],
  fr: ['À faire', 'En cours', 'Maîtrisé', 'Ignoré'],
  de: ['Offen', 'In Arbeit', 'Erledigt', 'Übersprungen'],
  ru: ['Не начато', 'В процессе', 'Изучено', 'Пропущено'],
  uk: ['Не розпочато', 'В процесі', 'Вивчено', 'Пропущено'],
  tr: ['Başlanmadı', 'Devam ediyor', 'Tamamlandı', 'Atlandı'],
  zh: ['未开始', '学习中', '已掌握', '已跳过'],
  'zh-hant': ['未開始', '進行中', '已完成', '已跳過'],
  ja: ['未着手', '学習中', '習得済み', 'スキップ'],
  ko: ['시작 전', '진행 중', '완료', '건너뜀'],
  ar: ['لم يبدأ', 'قيد التعلم', 'مكتمل', 'تم التخطي'],
  vi: ['Chưa bắt đầu', 'Đang học', 'Hoàn thành', 'Bỏ qua'],
}

const position = {'not-started': 0, 'in-progress': 1, done: 2, skipped: 3} as const

export function statusWordIn(language: Language, status: keyof typeof position): string {
  return families[language][position[status]]
}
