import {words} from './words.ts'

/** Yes and no, in the thirteen languages the product knows; lower case. */
export const answerWords: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: words(`yes, y, sí, si, sim, oui, ja, да, так, evet, 是, 有, はい, 예, 네, نعم, có`),
  no: words(`no, n, não, nao, non, nein, нет, ні, hayır, 否, 不, 没有, いいえ, 아니오, 아니요, لا, không`),
}
