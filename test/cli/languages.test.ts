import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {converse, inFolder} from './made-up-context.ts'

interface Language {
  readonly outline: string
  readonly concept: string
  readonly question: string
  readonly yes: string
  /** Lines that have to stand in the tracker afterwards. */
  readonly written: readonly string[]
  readonly current: string
}

const languages: Readonly<Record<string, Language>> = {
  German: {
    outline:
      '# Lernplan\n\n## Woche 1: Grundlagen\n\n- Variablen\n- Schleifen\n\n## Woche 2: Klassen\n\n- Vererbung\n',
    concept: 'Schleifen',
    question: 'Wochenrückblick',
    yes: 'ja',
    written: [
      '## Woche 1: Grundlagen 🟡',
      '| Schleifen | ✅ Erledigt | 2025-11-10 | ★★★★☆ | |',
      '**Wochenrückblick abgeschlossen:** ✅ Ja',
      '| Vererbung | 🟡 In Arbeit | | ☆☆☆☆☆ | |',
    ],
    current: 'Woche 1: Grundlagen',
  },
  Chinese: {
    outline: '# 学习计划\n\n## 第1周：缓存\n\n- 缓存淘汰\n- 一致性哈希\n\n## 第2周：队列\n\n- 消息队列\n',
    concept: '缓存淘汰',
    question: '每周复习完成',
    yes: '是',
    written: [
      '## 第1周：缓存 🟡',
      '| 缓存淘汰 | ✅ 已掌握 | 2025-11-10 | ★★★★☆ | |',
      '**每周复习完成:** ✅ 是',
      '| 消息队列 | 🟡 学习中 | | ☆☆☆☆☆ | |',
    ],
    current: '第1周：缓存',
  },
  Arabic: {
    outline:
      '# خطة\n\n## الأسبوع 1: الأساسيات\n\n- المتغيرات\n- الدوال\n\n## الأسبوع 2: المتقدم\n\n- الأصناف\n',
    concept: 'الدوال',
    question: 'مراجعة',
    yes: 'نعم',
    written: [
      '## الأسبوع 1: الأساسيات 🟡',
      '| الدوال | ✅ مكتمل | 2025-11-10 | ★★★★☆ | |',
      '**اكتملت مراجعة الأسبوع:** ✅ نعم',
      '| الأصناف | 🟡 قيد التنفيذ | | ☆☆☆☆☆ | |',
    ],
    current: 'الأسبوع 1: الأساسيات',
  },
}

describe.each(Object.entries(languages))('a tracker in %s', (_name, language) => {
  test('is made, filled in and shown in its own words', () =>
    inFolder(async home => {
      const type = async (words: readonly string[]) => {
        const {status, stdout, stderr} = await converse(words, {cwd: home, home})
        expect({words, status, stderr}).toEqual({words, status: 0, stderr: ''})
        return stdout
      }
      writeFileSync(join(home, 'outline.md'), language.outline)
      await type(['init', '--template', 'outline.md'])
      await type(['mark', language.concept, '-c', '4'])
      await type(['set', language.question, language.yes, '--in', 'w1'])
      await type(['start', '2.1'])
      const lines = readFileSync(join(home, 'progress.md'), 'utf8').split('\n')
      expect(lines.filter(line => language.written.includes(line))).toEqual(language.written)
      expect(await type(['check'])).toBe('')
      const shown = await type(['status'])
      expect(shown).toContain('40%  2 of 5 done')
      expect(shown).toContain(`Current  ${language.current}\n`)
    }))
})
