import {bulletList, checklist, numberedList, table, weekHeading} from './template-parts.ts'

/** The last part, and what belongs to no week. */
export const systemDesignEnd: readonly (readonly string[])[] = [
  [
    '## Part 4: Interview Prep (Weeks 15-16)',
    weekHeading(15, 'Mock Interviews'),
    '**Mock Interviews Completed:** ___/5-7',
    interviewTable(5),
    ...checklist('Additional Practice Problems', [
      'Design Amazon (e-commerce)',
      'Design Ticketmaster',
      'Design Spotify',
      'Design Rate Limiter',
      'Design Web Crawler',
    ]),
  ],
  [
    weekHeading(16, 'Final Prep'),
    ...checklist('Activities', [
      'Created one-page cheat sheet',
      'Reviewed all building blocks',
      'Completed 2-3 timed mock interviews (45 min)',
      'Practiced 3 random problems under time pressure',
    ]),
    ...checklist('Cheat Sheet Topics', [
      'CAP theorem trade-offs',
      'SQL vs NoSQL decision tree',
      'Common design patterns',
      'Back-of-envelope numbers',
    ]),
    '**Final Confidence Check:** ☆☆☆☆☆ (1-5)',
  ],
  [
    '## Skills Mastery Summary',
    '### Core Skills',
    skillTable([
      'Clarifying requirements',
      'Scale estimation (QPS, storage, bandwidth)',
      'High-level architecture design',
      'API design',
      'Database selection (SQL vs NoSQL)',
      'Caching strategies',
      'Identifying bottlenecks',
      'Discussing trade-offs',
      'Failure scenario analysis',
      'Communication & presentation',
    ]),
  ],
  ['## Concepts I Can Explain Confidently', 'List concepts you can teach to someone else:', numberedList(5)],
  ['## Concepts That Still Need Work', 'List concepts you need to review:', numberedList(3)],
  [
    '## Engineering Blogs Read',
    "Track articles you've read and key takeaways:",
    articleTable(['Netflix', 'Uber', 'Discord', 'Slack']),
    '**Total Articles Read:** ___',
  ],
  ['## Project Portfolio', 'List side projects or implementations:', project(1), project(2)],
  [
    '## Success Metrics Checklist',
    'After 16 weeks, can you:',
    [
      'Design any classic system (Twitter, Netflix, Uber, Chat) in 45 minutes',
      'Estimate scale (QPS, storage, bandwidth) within 2 minutes',
      'Justify every design choice with trade-offs',
      'Identify and explain 3+ failure scenarios for any design',
      'Switch between SQL/NoSQL, push/pull, cache strategies based on requirements',
      'Communicate clearly and drive the conversation in an interview',
    ]
      .map(task => `- [ ] ${task}`)
      .join('\n'),
  ],
  [
    '## Reflections & Notes',
    "### What's Working Well",
    bulletList(2),
    '### What Needs Improvement',
    bulletList(2),
    '### Next Steps',
    bulletList(2),
  ],
  ['**Last Updated:** [Date]', '**Next Review:** [Date]'],
]

function interviewTable(rows: number): string {
  const header = ['Interview #', 'Date', 'Platform', 'Problem', 'Time', 'Feedback', 'Areas to Improve']
  return table(
    header,
    Array.from({length: rows}, (_, index) => header.map((_, column) => (column === 0 ? `${index + 1}` : ''))),
  )
}

function skillTable(skills: readonly string[]): string {
  return table(
    ['Skill', 'Proficiency (1-5)', 'Notes'],
    skills.map(skill => [skill, '☆☆☆☆☆', '']),
  )
}

function articleTable(companies: readonly string[]): string {
  return table(
    ['Date', 'Company', 'Topic', 'Link', 'Key Takeaways'],
    companies.map(company => ['', company, '', '', '']),
  )
}

function project(number: number): string {
  return `${number}. **Project:** ___________\n   - **Concepts Applied:**\n   - **Link/Notes:**`
}
