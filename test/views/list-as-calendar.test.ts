import fc from 'fast-check'
import ICAL from 'ical.js'
import {describe, expect, test} from 'vitest'
import type {Day} from '../../src/calendar/day.ts'
import {listAsCalendar} from '../../src/views/list-as-calendar.ts'
import {printCalendar} from '../../src/views/print-calendar.ts'
import {startModel} from '../curriculum/build-model.ts'
import {readSample, sampleText} from './sample.ts'

const today = '2025-03-10' as Day

/** As another program reads it. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.name).toBe('vcalendar')
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      days: [event.startDate, event.endDate].map(time => time.toString()),
    }
  })
}

function calendarOf(text: string): string {
  const {curriculum} = readSample(text)
  return listAsCalendar(curriculum, curriculum.items, today) ?? expect.fail('no calendar')
}

describe('a calendar', () => {
  test('has each unit on its days, and the next review', () => {
    const events = eventsOf(calendarOf(`${sampleText}\n**Next Review:** 2025-04-01\n`))
    expect(events.map(({uid, summary, days}) => [uid, summary, ...days])).toEqual([
      ['w1.sailing@tracker-md', 'Week 1: Knots', '2025-03-03', '2025-03-10'],
      ['w2.sailing@tracker-md', 'Week 2: Rules', '2025-03-10', '2025-03-17'],
      ['w3.sailing@tracker-md', 'Week 3: Café au lait en mer', '2025-03-17', '2025-03-24'],
      [expect.stringMatching(/next-review\.sailing@/), 'Next Review: Sailing', '2025-04-01', '2025-04-02'],
    ])
    expect(events[0]?.description).toBe(
      '[x] Bowline\n[~] Clove hitch\n[x] Tied up a dinghy\n[ ] Spliced a rope',
    )
  })

  test('calls an event the same after a change', () => {
    const uids = (text: string) => eventsOf(calendarOf(text)).map(({uid}) => uid)
    const changed = sampleText.replace('2025-03-03', '2025-06-01').replace('Knots 🟡', 'All knots ✅')
    expect(uids(changed)).toEqual(uids(sampleText))
  })

  test('is none without a day', () => {
    const {curriculum} = readSample(sampleText.replace('2025-03-03', '___'))
    expect(listAsCalendar(curriculum, curriculum.items, today)).toBeNull()
  })

  test('ends where days end', () => {
    const model = startModel()
    model.field('Next Review', {type: 'date', day: '9999-12-31' as Day, format: null}, 'next-review')
    const curriculum = model.finish()
    expect(listAsCalendar(curriculum, curriculum.items, today)).toContain('DTSTART;VALUE=DATE:99991231\r\n')
  })
})

test('whatever a text holds, another program reads it back from lines of 75 octets', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'\\;,:"\n ä中👍🏽'), fc.string({minLength: 1, maxLength: 1})),
  })
  fc.assert(
    fc.property(text, fc.array(text), (summary, lines) => {
      const event = {uid: 'a@b', first: today, end: null, summary, description: lines}
      const printed = printCalendar({name: summary, today, events: [event]})
      for (const line of printed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(printed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [read] = eventsOf(printed)
      expect(read?.summary).toBe(summary)
      expect(read?.description ?? '').toBe(lines.join('\n'))
    }),
  )
})
