import type {NewBlock} from '../../markdown/new-block.ts'
import {checklist, fieldBlock, heading, paragraph} from '../tracker-blocks.ts'
import {weekHeading} from './week-heading.ts'

/** The last part, and what belongs to no week. */
export const systemDesignEnd: readonly (readonly NewBlock[])[] = [
  [
    heading(2, 'Part 4: Interview Prep (Weeks 15-16)'),
    weekHeading(15, 'Mock Interviews'),
    fieldBlock('Mock Interviews Completed', '___/5-7'),
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
    fieldBlock('Final Confidence Check', '☆☆☆☆☆ (1-5)'),
  ],
  [
    heading(2, 'Skills Mastery Summary'),
    heading(3, 'Core Skills'),
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
  [
    heading(2, 'Concepts I Can Explain Confidently'),
    paragraph('List concepts you can teach to someone else:'),
    {kind: 'numbers', count: 5},
  ],
  [
    heading(2, 'Concepts That Still Need Work'),
    paragraph('List concepts you need to review:'),
    {kind: 'numbers', count: 3},
  ],
  [
    heading(2, 'Engineering Blogs Read'),
    paragraph("Track articles you've read and key takeaways:"),
    articleTable(['Netflix', 'Uber', 'Discord', 'Slack']),
    fieldBlock('Total Articles Read', '___'),
  ],
  [
    heading(2, 'Project Portfolio'),
    paragraph('List side projects or implementations:'),
    {kind: 'records', label: 'Project', inner: ['Concepts Applied', 'Link/Notes'], count: 2},
  ],
  [
    heading(2, 'Success Metrics Checklist'),
    paragraph('After 16 weeks, can you:'),
    {
      kind: 'tasks',
      texts: [
        'Design any classic system (Twitter, Netflix, Uber, Chat) in 45 minutes',
        'Estimate scale (QPS, storage, bandwidth) within 2 minutes',
        'Justify every design choice with trade-offs',
        'Identify and explain 3+ failure scenarios for any design',
        'Switch between SQL/NoSQL, push/pull, cache strategies based on requirements',
        'Communicate clearly and drive the conversation in an interview',
      ],
    },
  ],
  [
    heading(2, 'Reflections & Notes'),
    heading(3, "What's Working Well"),
    {kind: 'bullets', count: 2},
    heading(3, 'What Needs Improvement'),
    {kind: 'bullets', count: 2},
    heading(3, 'Next Steps'),
    {kind: 'bullets', count: 2},
  ],
  [fieldBlock('Last Updated', '[Date]'), fieldBlock('Next Review', '[Date]')],
]

function interviewTable(rows: number): NewBlock {
  const header = ['Interview #', 'Date', 'Platform', 'Problem', 'Time', 'Feedback', 'Areas to Improve']
  const numbers = Array.from({length: rows}, (_, index) => `${index + 1}`)
  return {kind: 'table', header, rows: numbers.map(number => [number, '', '', '', '', '', ''])}
}

function skillTable(skills: readonly string[]): NewBlock {
  return {
    kind: 'table',
    header: ['Skill', 'Proficiency (1-5)', 'Notes'],
    rows: skills.map(skill => [skill, '☆☆☆☆☆', '']),
  }
}

function articleTable(companies: readonly string[]): NewBlock {
  return {
    kind: 'table',
    header: ['Date', 'Company', 'Topic', 'Link', 'Key Takeaways'],
    rows: companies.map(company => ['', company, '', '', '']),
  }
}
