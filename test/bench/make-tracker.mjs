const subjects = [
  'Caching',
  'Sharding',
  'Replication',
  'Consensus',
  'Queues',
  'Indexes',
  'Tracing',
  'Backups',
  'Quotas',
]

/**
 * A tracker in the shape of the one the program is for: weeks of ten concepts, boxes and labelled lines.
 * About 100 bytes a concept; every title is unique.
 *
 * @param {number} concepts
 */
export function makeTracker(concepts) {
  const weeks = Array.from({length: Math.ceil(concepts / 10)}, (_, index) => makeWeek(index + 1))
  return `# Learning Progress Tracker\n\n**Started:** 2025-11-03\n**Completion:** 0%\n\n---\n\n${weeks.join('\n')}`
}

/** @param {number} week */
function makeWeek(week) {
  const rows = Array.from({length: 10}, (_, index) => makeRow((week - 1) * 10 + index))
  return [
    `### Week ${week}: ${subjects[week % subjects.length]} in depth`,
    '',
    '| Concept | Status | Date Completed | Confidence (1-5) | Notes |',
    '|---------|--------|----------------|------------------|-------|',
    ...rows,
    '',
    '**Practice:**',
    `- [ ] Built number ${week} from memory`,
    `- [${week % 3 === 0 ? 'x' : ' '}] Explained number ${week} to somebody`,
    '',
    '**Weekly Review Completed:** ⬜ Yes / ⬜ No',
    '',
  ].join('\n')
}

/** @param {number} number */
function makeRow(number) {
  const title = `${subjects[number % subjects.length]} pattern number ${number}`
  return number % 4 === 0
    ? `| ${title} | ✅ Mastered | 2025-11-03 | ★★★★☆ | A note on it |`
    : `| ${title} | ⬜ Not Started | | ☆☆☆☆☆ | |`
}
