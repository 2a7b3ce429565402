import {describe, expect, test} from 'vitest'
import {displayWidth} from '../../src/notation/display-width.ts'
import {showExplanation} from '../../src/views/show-explanation.ts'
import {showStatus} from '../../src/views/show-status.ts'
import {showStatusLine} from '../../src/views/show-status-line.ts'
import {showUnit} from '../../src/views/show-unit.ts'
import {statusWord, symbolsFor} from '../../src/views/symbols.ts'
import {asciiLook, colourLook, pipedLook, plainLook, terminalLook} from './looks.ts'
import {readSample, sampleText, unitOf} from './sample.ts'

const sample = readSample()

describe('showStatus', () => {
  test('on a terminal of 80 columns', () => {
    expect(showStatus(sample, terminalLook)).toBe(`Sailing

████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  20%  2 of 10 done
concepts 1/4 · tasks 1/5 · questions 0/1

Part 1: Harbour             ████░░░░░░  2/5  40%
▸ ◐ w1 Knots                █████░░░░░  2/4  50%  in progress
  ○ w2 Rules                ░░░░░░░░░░  0/1   0%  not started
Part 2: At sea              ░░░░░░░░░░  0/2   0%
  ○ w3 Café au lait en mer  ░░░░░░░░░░  0/2   0%  not started
Outside: Before you leave   ░░░░░░░░░░  0/3   0%

Current  Week 1: Knots
Pace     3 days behind (started 2025-03-03, Week 2 is due)

Next
1.2  Clove hitch     current unit  Week 1
1.4  Spliced a rope  current unit  Week 1 › Practice
2.1  Test passed     comes after   Week 2
`)
  })

  test('on a terminal of 40 columns the words and bars go, the numbers stay', () => {
    const lines = showStatus(sample, {...terminalLook, width: 40}).split('\n')
    expect(lines).toContain('▸ ◐ w1 Knots                2/4  50%')
    expect(lines).toContain('Outside: Before you leave   0/3   0%')
    expect(lines).toContain('1.4  Spliced a rope  current unit')
  })

  test.each([24, 40, 60, 80, 200])('on a terminal of %i columns every bar has its numbers', width => {
    const lines = showStatus(sample, {...terminalLook, width}).split('\n')
    const bars = lines.filter(line => /[█░]/.test(line))
    expect(bars.length).toBeGreaterThan(0)
    for (const bar of bars) expect(bar).toMatch(/\d+\/\d+|\d+% {2}\d+ of \d+ done/)
  })

  test('an id is typed, so it stays whole, on a line of its own', () => {
    const plan = readSample('# Plan\n\n## Everything about sailing\n\n- [ ] Knots that hold\n- [ ] Ropes\n')
    const lines = showStatus(plan, {...terminalLook, width: 36}).split('\n')
    expect(lines.slice(lines.indexOf('Next') + 1, -1)).toEqual([
      'everything-about-sailing.1',
      '    Knots that hold  not done yet',
      'everything-about-sailing.2',
      '    Ropes            not done yet',
    ])
  })

  test('on a terminal of 20 columns', () => {
    const lines = showStatus(sample, {...terminalLook, width: 20}).split('\n')
    expect(lines).toContain('20%  2 of 10 done')
    expect(lines).toContain('▸ ◐ w1 Knots     2/4')
    expect(lines).toContain('  ○ w3 Café au…  0/2')
    expect(lines).toContain('Outside: Befor…  0/3')
  })

  test('bars are longer where there is room', () => {
    const lines = showStatus(sample, {...terminalLook, width: 120}).split('\n')
    expect(lines).toContain('▸ ◐ w1 Knots                ██████████░░░░░░░░░░  2/4  50%  in progress')
  })

  test('in ASCII', () => {
    const text = showStatus(sample, asciiLook)
    expect(text).toMatch(/^[\n -~]*$/)
    const lines = text.split('\n')
    expect(lines).toContain('########................................  20%  2 of 10 done')
    expect(lines).toContain('concepts 1/4 - tasks 1/5 - questions 0/1')
    expect(lines).toContain('> [~] w1 Knots                #####.....  2/4  50%  in progress')
    expect(lines).toContain('  [ ] w3 Cafe au lait en mer  ..........  0/2   0%  not started')
    expect(lines).toContain('1.4  Spliced a rope  current unit  Week 1 > Practice')
  })

  test('in plain text every line is a record', () => {
    expect(showStatus(sample, plainLook)).toBe(`title: Sailing
completion: 20%, 2 of 10 done
concepts: 1 of 4 done
tasks: 1 of 5 done
questions: 0 of 1 done
interviews: 0 of 0 done
part: Part 1: Harbour, 2 of 5 done, 40%
unit: w1, Week 1: Knots, in progress, 2 of 4 done, 50%
unit: w2, Week 2: Rules, not started, 0 of 1 done, 0%
part: Part 2: At sea, 0 of 2 done, 0%
unit: w3, Week 3: Café au lait en mer, not started, 0 of 2 done, 0%
outside the units: Before you leave, 0 of 3 done, 0%
current unit: w1, Week 1: Knots
pace: 3 days behind (started 2025-03-03, Week 2 is due)
next: 1.2, Clove hitch, current unit
next: 1.4, Spliced a rope, current unit
next: 2.1, Test passed, comes after
problems: 0
`)
  })

  test('colour only adds to what is there without it', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    const colours = /\u001b\[[0-9;]*m/g
    for (const color of [1, 2, 3] as const) {
      const painted = showStatus(sample, {...colourLook, color})
      expect(painted).toMatch(colours)
      expect(painted.replace(colours, '')).toBe(showStatus(sample, terminalLook))
    }
  })

  test('every status has a sign and a word of its own', () => {
    for (const ascii of [false, true]) {
      const {status} = symbolsFor({...terminalLook, ascii})
      expect(new Set(Object.values(status)).size).toBe(Object.keys(status).length)
    }
    const words = new Set((['not-started', 'in-progress', 'done', 'skipped'] as const).map(statusWord))
    expect(words.size).toBe(4)
    expect(words).not.toContain('')
  })

  test('done is blue-green and begun is yellow, which every eye tells apart', () => {
    const lines = showStatus(sample, colourLook).split('\n')
    expect(lines[0]).toBe('\u001b[1mSailing\u001b[22m')
    expect(lines.find(line => line.includes('Knots'))).toBe(
      '\u001b[33m▸\u001b[39m \u001b[33m◐\u001b[39m \u001b[2mw1\u001b[22m \u001b[1mKnots\u001b[22m' +
        '                \u001b[36m█████\u001b[39m\u001b[2m░░░░░\u001b[22m  2/4  50%  \u001b[33min progress\u001b[39m',
    )
  })

  test('without a start day it says what to type', () => {
    const blank = readSample(sampleText.replace('2025-03-03', '___________'))
    expect(showStatus(blank, pipedLook)).toContain(
      'Pace     unknown without a start day: tracker set Started today\n',
    )
    const absent = readSample(sampleText.replace('**Started:** 2025-03-03\n', ''))
    expect(showStatus(absent, pipedLook)).toContain(
      'Pace     unknown without a start day: add a line **Started:** with a day such as 2025-11-03 to the file\n',
    )
  })

  test.each([
    ['2025-03-03', 'on time (started 2025-03-03, Week 1 is due)'],
    ['2025-03-09', 'on time (started 2025-03-03, Week 1 is due)'],
    ['2025-03-10', '1 day behind (started 2025-03-03, Week 2 is due)'],
    ['2025-02-28', 'starts on 2025-03-03, in 3 days'],
  ])('on %s the pace is: %s', (today, pace) => {
    expect(showStatus(readSample(sampleText, today), pipedLook)).toContain(`Pace     ${pace}\n`)
  })

  test('ahead of the calendar, and at the end', () => {
    const early = sampleText.replaceAll('🟡 In Progress', '✅ Mastered').replaceAll('[ ]', '[x]')
    expect(showStatus(readSample(early), pipedLook)).toContain(
      'Pace     on time (started 2025-03-03, Week 2 is due)\n',
    )
    expect(showStatus(readSample(early, '2025-03-06'), pipedLook)).toContain(
      'Pace     4 days ahead (started 2025-03-03, Week 1 is due)\n',
    )
    const finished = early.replaceAll('⬜ Not Started', '✅ Mastered').replace('⬜ Yes / ⬜ No', '✅ Yes')
    const text = showStatus(readSample(finished), pipedLook)
    expect(text).toContain('100%  10 of 10 done\n')
    expect(text).toContain('Pace     finished; started 2025-03-03\n')
    expect(text).toContain('Next\n1.2  Clove hitch  low confidence (2/5)  Week 1\n')
    expect(text).not.toContain('not started')
  })

  test('a heading that holds nearly everything gives way to those inside it', () => {
    const rest = ['A', 'B', 'C'].map(name => `## ${name}\n\n- [ ] 1 ${name}\n- [ ] 2 ${name}\n`).join('\n')
    const tasks = readSample(`# T\n\n## Before\n\n- [x] Start\n\n# Course\n\n${rest}`)
    expect(showStatus(tasks, pipedLook)).toContain(`
Before  ██████████  1/1  100%
A       ░░░░░░░░░░  0/2    0%
B       ░░░░░░░░░░  0/2    0%
C       ░░░░░░░░░░  0/2    0%
`)
  })

  test('a log without anything to count says what it holds', () => {
    const log = readSample('# Log\n\n## Day 1\n\n**Link:** x\n\n## Day 2\n\n**Link:**\n')
    expect(showStatus(log, pipedLook)).toContain('It holds 2 units, 2 labelled values: see tracker list.')
  })

  test('a document without units has a row for each of its outermost headings', () => {
    const tasks = readSample('# Packing\n\n## Clothes\n\n- [x] Socks\n- [ ] Hat\n\n## Food\n\n- [ ] Bread\n')
    expect(showStatus(tasks, pipedLook)).toBe(`Packing

█████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  33%  1 of 3 done
tasks 1/3

Clothes  █████░░░░░  1/2  50%
Food     ░░░░░░░░░░  0/1   0%

Next
clothes.2  Hat    not done yet  Clothes
food.1     Bread  not done yet  Food
`)
  })

  test('a document with nothing to count says so', () => {
    expect(showStatus(readSample('Dear diary\n'), pipedLook)).toBe(`progress.md

Nothing to count yet: no checkbox, no table with a status column, no question with a yes and a no. tracker init makes a file to begin with.
`)
  })

  test('many units: far from the current one they share rows that add up, and none is lost', () => {
    const days = Array.from({length: 60}, (_, index) => {
      const day = index + 1
      return `## Day ${day}: Chapter ${day}\n\n- [${day < 30 ? 'x' : ' '}] Read ${day}\n\n`
    })
    const long = readSample(`# Reading\n\n${days.join('')}`)
    const lines = showStatus(long, terminalLook).split('\n')
    expect(lines.slice(5, 17)).toEqual([
      '  ✓ d1–d25  25 units done         ██████████  25/25  100%  done',
      '  ✓ d26     Chapter 26            ██████████    1/1  100%  done',
      '  ✓ d27     Chapter 27            ██████████    1/1  100%  done',
      '  ✓ d28     Chapter 28            ██████████    1/1  100%  done',
      '  ✓ d29     Chapter 29            ██████████    1/1  100%  done',
      '▸ ○ d30     Chapter 30            ░░░░░░░░░░    0/1    0%  not started',
      '  ○ d31     Chapter 31            ░░░░░░░░░░    0/1    0%  not started',
      '  ○ d32     Chapter 32            ░░░░░░░░░░    0/1    0%  not started',
      '  ○ d33     Chapter 33            ░░░░░░░░░░    0/1    0%  not started',
      '  ○ d34     Chapter 34            ░░░░░░░░░░    0/1    0%  not started',
      '  ○ d35–d60 26 units not started  ░░░░░░░░░░   0/26    0%  not started',
      'every unit in its own row: tracker status --plain',
    ])
    expect(showStatus(long, pipedLook).split('\n')).toHaveLength(5 + 60 + 9)
  })

  test.each([20, 40, 80, 200])('every line fits a terminal of %i columns', width => {
    const wide = readSample(sampleText.replaceAll('Knots', '未开始 Cafe\u0301 👨‍👩‍👧 très long'))
    for (const ascii of [false, true]) {
      for (const line of showStatus(wide, {...terminalLook, ascii, width}).split('\n')) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  })

  test('damaged text is repaired, and nothing from the file reaches the terminal raw', () => {
    const text = sampleText
      .replace('Knots 🟡', 'CafÃ© âœ… \u001b[31m\u202e ðŸŸ¡')
      .replace('Clove hitch', 'Clove\u009d hitch')
    const shown = showStatus(readSample(text), terminalLook)
    expect(shown).toContain('Week 1: Café ✅ ␛[31m<U+202E>')
    expect(shown).toContain('Clove<U+009D> hitch')
  })
})

describe('showStatusLine', () => {
  test('is one short line', () => {
    expect(showStatusLine(sample, terminalLook)).toBe('w1 2/4 · 20% · 3d behind\n')
    expect(showStatusLine(sample, asciiLook)).toBe('w1 2/4 - 20% - 3d behind\n')
    expect(showStatusLine(readSample(sampleText, '2025-03-05'), plainLook)).toBe('w1 2/4, 20%\n')
    expect(showStatusLine(readSample(''), terminalLook)).toBe('0%\n')
  })
})

describe('showExplanation', () => {
  test('two sums come to the same', () => {
    expect(showExplanation(sample, pipedLook)).toBe(`20% is 2 of 10, rounded down

concepts mastered       1 of  4  25%
tasks checked           1 of  5  20%
questions answered yes  0 of  1   0%
together                2 of 10  20%

Week 1: Knots                2 of  4  50%
Week 2: Rules                0 of  1   0%
Week 3: Café au lait en mer  0 of  2   0%
outside the units            0 of  3   0%
together                     2 of 10  20%

Skipped items are in neither number.
`)
  })
})

describe('showUnit', () => {
  test('its items, section by section, with their notes', () => {
    expect(showUnit(unitOf(sample, 'w1'), sample, terminalLook)).toBe(`Week 1: Knots
◐ in progress  █████░░░░░  50%, 2 of 4 done

1.1  ✓ done         Bowline           ★★★★☆ 4/5  2025-03-04
     Rabbit, hole, tree
1.2  ◐ in progress  Clove hitch       ★★☆☆☆ 2/5
Practice
1.3  ✓ done         Tied up a dinghy
1.4  ○ not started  Spliced a rope
`)
  })

  test('what waits to be filled in is said to be blank', () => {
    expect(showUnit(unitOf(sample, 'w1'), sample, {...terminalLook, width: 36}).split('\n')[1]).toBe(
      '◐ in progress  50%, 2 of 4 done',
    )
    expect(showUnit(unitOf(sample, 'w2'), sample, asciiLook)).toBe(`Week 2: Rules
[ ] not started  ..........  0%, 0 of 1 done

2.1  [ ] not started  Test passed
2.2                   Time taken   blank
`)
  })

  test('in plain text', () => {
    expect(showUnit(unitOf(sample, 'w1'), sample, plainLook).split('\n').slice(0, 2)).toEqual([
      'unit: w1, Week 1: Knots, in progress, 50%, 2 of 4 done',
      'id: 1.1; status: done; title: Bowline; confidence: 4/5; date: 2025-03-04; note: Rabbit, hole, tree; place: Week 1',
    ])
  })
})
