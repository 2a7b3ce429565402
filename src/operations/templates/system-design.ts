import type {Day} from '../../calendar/day.ts'
import type {NewBlock} from '../../markdown/new-block.ts'
import {formWords} from '../../notation/form-words.ts'
import {printSections} from '../print-sections.ts'
import {bullets, checklist, conceptTable, fieldBlock, heading, paragraph} from '../tracker-blocks.ts'
import {systemDesignEnd} from './system-design-end.ts'
import {weekHeading} from './week-heading.ts'

/** What a new tracker begins with. */
export interface TemplateRequest {
  /** Markdown of one line; `null` for the template's own. */
  readonly title: string | null
  readonly started: Day
}

/**
 * Sixteen weeks of system design, untouched: every value is blank, and nothing in it reads otherwise than it looks
 * (a label and its list are apart, so that `-` makes no heading of the label; no two labels share a paragraph).
 */
export function systemDesignTemplate({title, started}: TemplateRequest): string {
  return printSections([
    [
      heading(1, title ?? 'Learning Progress Tracker'),
      paragraph('All that is to be learned about system design, and how far it has come.'),
    ],
    [
      heading(2, 'Progress Overview'),
      fieldBlock('Started', started),
      fieldBlock('Current Week', 'Week 1'),
      fieldBlock('Completion', '0%'),
    ],
    [
      heading(2, 'Part 1: Foundation (Weeks 1-4)'),
      ...conceptWeek(foundation[0]),
      fieldBlock('Practice Problems Done', '___ / ___'),
    ],
    ...foundation.slice(1).map(conceptWeek),
    [heading(2, 'Part 2: Building Blocks (Weeks 5-9)'), ...conceptWeek(buildingBlocks[0])],
    ...buildingBlocks.slice(1).map(conceptWeek),
    [heading(2, 'Part 3: Practice Problems (Weeks 10-14)'), ...designWeek(designs[0])],
    ...designs.slice(1).map(designWeek),
    ...practiceEnd,
    ...systemDesignEnd,
  ])
}

interface ConceptWeek {
  readonly week: number
  readonly name: string
  readonly concepts: readonly string[]
  readonly label?: string
  readonly tasks?: readonly string[]
}

function conceptWeek({
  week,
  name,
  concepts,
  label = 'Hands-on Practice',
  tasks = [],
}: ConceptWeek): NewBlock[] {
  return [
    weekHeading(week, name),
    conceptTable(formWords('en'), concepts),
    ...(tasks.length === 0 ? [] : checklist(label, tasks)),
    fieldBlock('Weekly Review Completed', '⬜ Yes / ⬜ No'),
  ]
}

const foundation: readonly [ConceptWeek, ...ConceptWeek[]] = [
  {
    week: 1,
    name: 'Core Concepts & Scalability',
    concepts: [
      'Vertical Scalability',
      'Horizontal Scalability',
      'Reliability vs Availability',
      'Latency vs Throughput',
      'Back-of-Envelope Calculations',
    ],
  },
  {
    week: 2,
    name: 'Networking & APIs',
    concepts: [
      'DNS Resolution',
      'L4 vs L7 Load Balancing',
      'Forward vs Reverse Proxy',
      'REST API Design',
      'HTTP Methods & Status Codes',
    ],
    tasks: ['Implemented round-robin load balancer', 'Designed REST API for to-do app'],
  },
  {
    week: 3,
    name: 'CAP Theorem & Consistency',
    concepts: [
      'CAP Theorem',
      'CP vs AP Systems',
      'Strong Consistency',
      'Eventual Consistency',
      'ACID vs BASE',
    ],
    label: 'Practice',
    tasks: ['Classified 3 systems as CP or AP with justification'],
  },
  {
    week: 4,
    name: 'Security Fundamentals',
    concepts: [
      'Authentication vs Authorization',
      'OAuth 2.0 & JWT',
      'API Security',
      'Encryption (at rest/in transit)',
      'Rate Limiting',
    ],
    tasks: ['Designed authentication flow', 'Implemented rate limiter (token bucket)'],
  },
]

const buildingBlocks: readonly [ConceptWeek, ...ConceptWeek[]] = [
  {
    week: 5,
    name: 'Databases',
    concepts: ['SQL vs NoSQL Trade-offs', 'B-tree Indexes', 'Bloom Filters', 'Database Schema Design'],
    tasks: ['Implemented LRU cache', 'Designed e-commerce database schema'],
  },
  {
    week: 6,
    name: 'Scaling & Caching',
    concepts: [
      'Primary-Secondary Replication',
      'Database Sharding',
      'Consistent Hashing',
      'Cache Eviction Policies',
      'Cache Strategies',
    ],
    tasks: ['Implemented consistent hashing', 'Designed caching strategy for product catalog'],
  },
  {
    week: 7,
    name: 'Asynchronous Systems',
    concepts: [
      'Message Queues',
      'Pub/Sub Model',
      'Kafka vs Traditional Queue',
      'Event-Driven Architecture',
      'CQRS Pattern',
    ],
    label: 'Practice',
    tasks: ['Designed order processing system with queues'],
  },
  {
    week: 8,
    name: 'Communication & Real-Time',
    concepts: ['REST vs gRPC', 'WebSockets', 'Server-Sent Events', 'GraphQL', 'API Gateway'],
    tasks: ['Designed real-time notification system', 'Implemented WebSocket server'],
  },
  {
    week: 9,
    name: 'Observability & Resilience',
    concepts: [
      'Structured Logging',
      'Metrics (RED/USE)',
      'Distributed Tracing',
      'SLIs/SLOs/SLAs',
      'Circuit Breaker Pattern',
      'Chaos Engineering',
    ],
    tasks: ['Designed alerting strategy', 'Implemented circuit breaker'],
  },
]

interface DesignWeek {
  readonly week: number
  readonly name: string
  readonly dives: readonly string[]
}

const designs: readonly [DesignWeek, ...DesignWeek[]] = [
  {week: 10, name: 'URL Shortener', dives: ['URL generation algorithm', 'SQL vs NoSQL choice']},
  {week: 11, name: 'Social Media Feed', dives: ['Fan-out on write vs read', 'Celebrity problem solution']},
  {week: 12, name: 'Media Storage (Netflix/YouTube)', dives: ['CDN strategy', 'Video processing pipeline']},
]

function designWeek({week, name, dives}: DesignWeek): NewBlock[] {
  return [
    weekHeading(week, name),
    ...framework(dives),
    ...bullets('Key Learnings', 2),
    ...bullets('What I struggled with', 1),
    fieldBlock('Time taken', '___ minutes'),
  ]
}

function framework(dives: readonly string[]): NewBlock[] {
  return [
    fieldBlock('Completed', '⬜ Yes / ⬜ No'),
    fieldBlock('Date', '___________'),
    ...checklist('5-Step Framework', [
      'Clarified requirements & estimated scale',
      'Designed high-level architecture',
      ...dives.map(dive => `Deep dive: ${dive}`),
      'Discussed failure scenarios & monitoring',
    ]),
  ]
}

const practiceEnd: readonly (readonly NewBlock[])[] = [
  [
    weekHeading(13, 'Chat App & Uber'),
    {kind: 'subheading', text: 'Problem 1: Chat App'},
    ...framework(['WebSocket implementation', 'Message delivery guarantees']),
    {kind: 'subheading', text: 'Problem 2: Uber/Lyft'},
    ...framework(['Geospatial indexing', 'Matching algorithm']),
    fieldBlock('Time taken (both)', '___ minutes'),
  ],
  [
    weekHeading(14, 'Trade-off Analysis'),
    ...checklist('Activities', [
      'Created one-page summaries for all designs',
      'Compared CP vs AP systems designed',
      'Analyzed SQL vs NoSQL decisions made',
      'Completed cost analysis for 2-3 systems',
      'Listed failure modes for each design',
      'Read 2 engineering blog articles',
      'Completed 3 mock interviews',
    ]),
    ...bullets('Key Insights', 2),
  ],
]
