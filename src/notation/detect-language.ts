import {foldPhrase} from './fold-phrase.ts'
import type {Language} from './form-words.ts'
import {words} from './words.ts'

/** The language of a few headings and names; English where nothing tells. */
export function detectLanguage(text: string): Language {
  const start = text.slice(0, longestLook)
  const letters = count(start, /\p{L}/gu)
  const script = scripts.find(each => count(start, each.letters) > letters * each.share)
  return script?.language ?? languageOfWords(foldPhrase(start).split(' '))
}

const longestLook = 20_000

/** In this order: Japanese and Korean are written with Han too, Ukrainian with Cyrillic. Names of products are Latin. */
const scripts: readonly {readonly language: Language; readonly letters: RegExp; readonly share: number}[] = [
  {language: 'ja', letters: /[\u3040-\u30ff]/gu, share: 0.05},
  {language: 'ko', letters: /[\uac00-\ud7af]/gu, share: 0.1},
  {language: 'zh', letters: /[\u3400-\u9fff]/gu, share: 0.1},
  {language: 'ar', letters: /[\u0600-\u06ff]/gu, share: 0.1},
  {language: 'uk', letters: /[іїєґ]/giu, share: 0.02},
  {language: 'ru', letters: /[\u0400-\u04ff]/gu, share: 0.1},
]

/** Words that are frequent in headings and foreign to the other languages here. */
const tellingWords: readonly (readonly [Language, readonly string[]])[] = [
  ['en', words(`week, day, month, part, the, and, of, with, for, to, basics, introduction, lesson, chapter`)],
  [
    'es',
    words(`día, semana, parte, mes, y, los, las, el, con, lección, capítulo, introducción, del, práctica`),
  ],
  ['pt', words(`dia, semana, parte, mês, e, os, das, dos, com, lição, introdução, conceitos, prática, não`)],
  ['fr', words(`semaine, jour, mois, partie, les, des, et, le, la, du, avec, leçon, chapitre, notions`)],
  [
    'de',
    words(
      `woche, tag, monat, teil, und, der, die, das, mit, von, für, grundlagen, einführung, kapitel, lektion`,
    ),
  ],
  ['tr', words(`hafta, gün, ay, kısım, bölüm, ve, ile, için, giriş, temel, temelleri, ders`)],
  ['vi', words(`tuần, ngày, tháng, phần, và, của, với, bài, chương`)],
]

function languageOfWords(found: readonly string[]): Language {
  const scores = tellingWords.map(([language, telling]) => ({
    language,
    score: found.filter(word => telling.includes(word)).length,
  }))
  return scores.reduce((best, each) => (each.score > best.score ? each : best), {
    language: 'en' as Language,
    score: 0,
  }).language
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
