import {foldPhrase} from './fold-phrase.ts'
import {isAscii} from './letters.ts'
import {words} from './words.ts'

/** What stands over the lists that a learner fills, in the order of the languages of a new tracker. */
export const listHeadings = {
  explain: words(`
    Concepts I Can Explain Confidently, Conceptos que puedo explicar, Conceitos que sei explicar,
    Notions que je sais expliquer, Was ich erklären kann, Что я могу объяснить, Що я можу пояснити,
    Anlatabildiğim konular, 我能讲清楚的概念, 説明できる概念, 설명할 수 있는 개념, مفاهيم أستطيع شرحها,
    Khái niệm tôi có thể giải thích`),
  needWork: words(`
    Concepts That Still Need Work, Conceptos por repasar, Conceitos a revisar, Notions à revoir,
    Was ich noch üben muss, Что нужно повторить, Що треба повторити, Tekrar edilecek konular, 还需要复习的概念,
    復習が必要な概念, 복습이 필요한 개념, مفاهيم تحتاج إلى مراجعة, Khái niệm cần ôn tập`),
  workingWell: words(`
    What's Working Well, Lo que funciona, O que está funcionando, Ce qui marche, Was gut läuft, Что получается,
    Що виходить, İyi gidenler, 做得好的地方, うまくいっていること, 잘되고 있는 점, ما يسير جيدًا, Điều đang tốt`),
  needsImprovement: words(`
    What Needs Improvement, Lo que hay que mejorar, O que precisa melhorar, Ce qui est à améliorer,
    Was besser werden soll, Что улучшить, Що покращити, Geliştirilecekler, 需要改进的地方, 改善したいこと, 개선할 점,
    ما يحتاج إلى تحسين, Điều cần cải thiện`),
  nextSteps: words(`
    Next Steps, Próximos pasos, Próximos passos, Prochaines étapes, Nächste Schritte, Следующие шаги, Наступні кроки,
    Sonraki adımlar, 下一步, 次のステップ, 다음 단계, الخطوات التالية, Bước tiếp theo`),
} as const

/** Folding those that are not ASCII takes a while, and most files have no use for them. */
const folded: {ascii?: ReadonlySet<string>; other?: ReadonlySet<string>} = {}

/** Whether a list below such a heading is one to fill, although nothing in it is blank any more. */
export function isListHeading(title: string): boolean {
  const phrase = foldPhrase(title.slice(0, 80))
  if (isAscii(phrase)) {
    folded.ascii ??= foldTitles(mayFoldToAscii)
    return folded.ascii.has(phrase)
  }
  folded.other ??= foldTitles(each => !isAscii(each))
  return folded.other.has(phrase)
}

function foldTitles(isWanted: (title: string) => boolean): ReadonlySet<string> {
  const titles = Object.values(listHeadings).flat()
  return new Set(titles.filter(isWanted).map(foldPhrase))
}

function mayFoldToAscii(title: string): boolean {
  return isAscii(title.replaceAll('İ', 'i'))
}
