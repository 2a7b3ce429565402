import {once} from './once.ts'
import {words} from './words.ts'

export type UnitKind =
  | 'week'
  | 'day'
  | 'month'
  | 'module'
  | 'part'
  | 'phase'
  | 'level'
  | 'lesson'
  | 'chapter'
  | 'domain'
  | 'stage'
  | 'unit'
  | 'step'
  | 'section'
  | 'sprint'

/** To be read by `words`. */
interface UnitVocabulary {
  /** Before the number: `Week 3`, `阶段 1`. Lower case. */
  readonly before: string
  /** After `第` or `제` and a number: `第3周`, `제3장`. */
  readonly counters: string
  /** Straight after a number, without anything before it: `3주차`. */
  readonly bare: string
  /** After an ordinal: `3. Hafta`, `3-я неделя`, `1ª semana`. */
  readonly ordinal: string
}

/** What people divide a curriculum into, in the thirteen languages the product knows. */
export const unitWords: Readonly<Record<UnitKind, UnitVocabulary>> = {
  week: {
    before: `
      week, weeks, wk, semana, semanas, semaine, semaines, woche, wochen, неделя, недели, неделю, тиждень, тижні, hafta,
      haftalar, 周次, 주차, الأسبوع, أسبوع, الأسابيع, tuần`,
    counters: `周, 週, 星期, 週目, 주차, 주, 週間, 周目`,
    bare: `주차, 週目, 周目`,
    ordinal: `week, semana, semaine, woche, неделя, тиждень, hafta`,
  },
  day: {
    before: `
      day, days, día, dia, días, dias, jour, jours, journée, tag, tage, день, дни, дні, gün, günler, 日目, 일차,
      اليوم, يوم, الأيام, ngày`,
    counters: `天, 日, 日目, 일차, 일, 天目`,
    bare: `일차, 日目`,
    ordinal: `day, día, dia, jour, tag, день, gün`,
  },
  month: {
    before: `
      month, months, mes, meses, mês, mois, monat, monate, месяц, месяцы, місяць, місяці, ay, aylar, 个月, 個月, 개월,
      الشهر, شهر, الأشهر, tháng`,
    counters: `个月, 個月, 月, か月, ヶ月, ヶ月目, か月目, 개월, 개월차, 달`,
    bare: `개월차, ヶ月目, か月目`,
    ordinal: `month, mes, mês, mois, monat, месяц, місяць, ay`,
  },
  module: {
    before: `
      module, modules, mod, módulo, módulos, modul, module, модуль, модулі, модули, modül, 模块, 模組, モジュール, 모듈,
      الوحدة النمطية, موديول, mô đun, mô-đun, học phần`,
    counters: `模块, 模組, モジュール, 모듈`,
    bare: '',
    ordinal: `module, módulo, modul, модуль, modül`,
  },
  part: {
    before: `
      part, parts, parte, partes, partie, parties, teil, teile, часть, части, частина, частини, kısım, kisim, 部分, パート, 파트,
      الجزء, جزء, الأجزاء, phần`,
    counters: `部分, 部, 部, 부, 파트`,
    bare: `부`,
    ordinal: `part, parte, partie, teil, часть, частина, kısım, kisim`,
  },
  phase: {
    before: `
      phase, phases, fase, fases, phasen, фаза, фази, фазы, этап, этапы, етап, етапи, faz, aşama, evre, 阶段, 階段,
      フェーズ, 段階, 페이즈, 단계, المرحلة, مرحلة, المراحل, giai đoạn`,
    counters: `阶段, 階段, 期, 段階, フェーズ, 단계, 페이즈`,
    bare: `단계`,
    ordinal: `phase, fase, фаза, этап, етап, faz, aşama, evre`,
  },
  level: {
    before: `
      level, levels, tier, tiers, nivel, niveles, nível, níveis, niveau, niveaux, stufe, stufen, ebene, уровень, уровни,
      рівень, рівні, seviye, düzey, 级别, 級別, 等级, 等級, レベル, 레벨, 수준, المستوى, مستوى, cấp độ, cấp, trình độ`,
    counters: `级, 級, 关, 關, 레벨`,
    bare: `레벨`,
    ordinal: `level, nivel, nível, niveau, stufe, уровень, рівень, seviye, düzey`,
  },
  lesson: {
    before: `
      lesson, lessons, session, sessions, lecture, lectures, class, lección, lecciones, clase, sesión, lição, lições, aula,
      aulas, sessão, leçon, leçons, séance, cours, lektion, lektionen, unterricht, sitzung, vorlesung, урок, уроки, занятие,
      лекция, заняття, лекція, ders, dersler, oturum, 课, 課, 课程, 課程, レッスン, 講義, 강의, 레슨, 차시,
      الدرس, درس, الدروس, المحاضرة, الجلسة, bài học, bài, buổi, tiết`,
    counters: `课, 課, 讲, 講, 节, 節, 回, 講座, レッスン, 강, 과, 차시, 회차, 회`,
    bare: `강, 차시, 회차`,
    ordinal: `lesson, session, lecture, lección, clase, lição, aula, leçon, séance, lektion, урок, занятие, заняття, ders`,
  },
  chapter: {
    before: `
      chapter, chapters, ch, capítulo, capítulos, cap, chapitre, chapitres, kapitel, глава, главы, розділ, розділи, глави,
      bölüm, bölümler, 章节, 章節, チャプター, 챕터, الفصل, فصل, الفصول, chương`,
    counters: `章, 章节, 章節, 장, 챕터`,
    bare: `장`,
    ordinal: `chapter, capítulo, chapitre, kapitel, глава, розділ, bölüm`,
  },
  domain: {
    before: `
      domain, domains, dominio, dominios, domínio, domínios, domaine, domaines, domäne, bereich, themenbereich, домен,
      домени, домены, область, alan, 领域, 領域, ドメイン, 分野, 도메인, 영역, المجال, مجال, lĩnh vực, miền`,
    counters: `领域, 領域, 分野, 영역`,
    bare: '',
    ordinal: `domain, dominio, domínio, domaine, bereich, домен, область, alan`,
  },
  stage: {
    before: `
      stage, stages, milestone, milestones, etapa, etapas, abschnitt, meilenstein, стадия, стадія, веха,
      kilometre taşı, 里程碑, ステージ, マイルストーン, 스테이지, 마일스톤, chặng`,
    counters: `ステージ, 스테이지`,
    bare: '',
    ordinal: `stage, etapa, abschnitt, стадия, стадія`,
  },
  unit: {
    before: `
      unit, units, unidad, unidades, unidade, unité, unités, einheit, einheiten, lerneinheit, блок, блоки, юнит, юніт, ünite,
      birim, 单元, 單元, ユニット, 単元, 단원, 유닛, الوحدة, وحدة, الوحدات, đơn vị`,
    counters: `单元, 單元, 単元, 단원`,
    bare: `단원`,
    ordinal: `unit, unidad, unidade, unité, einheit, блок, ünite, birim`,
  },
  step: {
    before: `
      step, steps, paso, pasos, passo, passos, étape, étapes, schritt, schritte, шаг, шаги, крок, кроки, adım, adımlar, adim,
      步骤, 步驟, ステップ, 스텝, الخطوة, خطوة, bước`,
    counters: `步, 步骤, 歩`,
    bare: '',
    ordinal: `step, paso, passo, étape, schritt, шаг, крок, adım`,
  },
  section: {
    before: `
      section, sections, block, blocks, sección, secciones, bloque, seção, seções, bloco, bloc, sektion, раздел, разделы,
      секция, секція, kesim, 部門, セクション, 섹션, القسم, قسم, mục`,
    counters: `セクション, 섹션, 절`,
    bare: '',
    ordinal: `section, sección, seção, раздел, секция, секція`,
  },
  sprint: {
    before: `
      sprint, sprints, iteration, cycle, ciclo, zyklus, спринт, цикл, döngü, 冲刺, 衝刺, 周期, スプリント, サイクル,
      스프린트, 사이클, السبرنت, الدورة, chu kỳ`,
    counters: `周期, 轮, 輪`,
    bare: '',
    ordinal: `sprint, cycle, ciclo, спринт, цикл`,
  },
}

/** Where a unit's word stands: see `UnitVocabulary`. */
export type UnitPosition = keyof UnitVocabulary

/** The kind that each word means in that position; where two kinds share a word, the first one listed. */
export function unitKinds(position: UnitPosition): ReadonlyMap<string, UnitKind> {
  return kindsOfWords[position]()
}

/** What the words of that position begin with: most titles are told from units by their first letter. */
export function unitInitials(position: UnitPosition): ReadonlySet<string> {
  return initialsOfWords[position]()
}

const kindsOfWords: Readonly<Record<UnitPosition, () => ReadonlyMap<string, UnitKind>>> = {
  before: once(() => indexKinds('before')),
  counters: once(() => indexKinds('counters')),
  bare: once(() => indexKinds('bare')),
  ordinal: once(() => indexKinds('ordinal')),
}

function indexKinds(position: UnitPosition): ReadonlyMap<string, UnitKind> {
  const index = new Map<string, UnitKind>()
  for (const kind of kinds) {
    for (const word of words(unitWords[kind][position])) if (!index.has(word)) index.set(word, kind)
  }
  return index
}

const initialsOfWords: Readonly<Record<UnitPosition, () => ReadonlySet<string>>> = {
  before: once(() => indexInitials('before')),
  counters: once(() => indexInitials('counters')),
  bare: once(() => indexInitials('bare')),
  ordinal: once(() => indexInitials('ordinal')),
}

function indexInitials(position: UnitPosition): ReadonlySet<string> {
  return new Set(kinds.flatMap(kind => words(unitWords[kind][position]).map(word => word.charAt(0))))
}

/** The record's own keys, which `Object.keys` forgets. */
const kinds = Object.keys(unitWords) as readonly UnitKind[]
