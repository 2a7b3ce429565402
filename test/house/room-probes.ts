/** One thing that a file of a room does, and what lint has to say of it; `null` when it has to be silent. */
export interface RoomProbe {
  readonly path: string
  readonly code: string
  readonly says: string | null
}

interface RoomRules {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

/**
 * The rooms of `src/`, in order, as CONTRIBUTING.md tells them. Written down a second time on purpose:
 * who changes a direction in biome.json has to say so here as well.
 */
export const roomRules: Readonly<Record<string, RoomRules>> = {
  errors: {rooms: [], packages: []},
  source: {rooms: ['errors'], packages: []},
  edit: {rooms: ['errors', 'source'], packages: []},
  markdown: {
    rooms: ['errors', 'source'],
    packages: [
      'unified',
      'remark-gfm',
      'mdast',
      'mdast-util-gfm',
      'micromark',
      'unist',
      'vfile',
      'string-width',
    ],
  },
  calendar: {rooms: ['errors'], packages: ['date-fns/addDays']},
  notation: {rooms: ['errors', 'source', 'calendar'], packages: []},
  curriculum: {
    rooms: ['errors', 'source', 'edit', 'markdown', 'calendar', 'notation'],
    packages: [],
  },
  operations: {
    rooms: ['errors', 'source', 'edit', 'markdown', 'calendar', 'notation', 'curriculum'],
    packages: ['string-width'],
  },
  storage: {rooms: ['errors', 'source'], packages: ['node:fs']},
  views: {
    rooms: ['errors', 'source', 'edit', 'markdown', 'calendar', 'notation', 'curriculum', 'operations'],
    packages: ['chalk', 'string-width', 'diff'],
  },
  cli: {
    rooms: [
      ...['errors', 'source', 'edit', 'markdown', 'calendar'],
      ...['notation', 'curriculum', 'operations', 'storage', 'views'],
    ],
    packages: ['commander', '@clack/prompts', 'chokidar', 'chalk', 'string-width', 'diff', 'node:fs'],
  },
  library: {
    rooms: ['errors', 'source', 'edit', 'markdown', 'calendar', 'notation', 'curriculum', 'operations'],
    packages: [],
  },
}

const impureRooms: readonly string[] = ['storage', 'cli']
const neverAllowed = ['date-fns', 'fs', 'vitest', '@scope/anything']
const packages = [...new Set(Object.values(roomRules).flatMap(room => room.packages)), ...neverAllowed]

export function roomProbes(): readonly RoomProbe[] {
  return [...otherRooms(), ...packageUses(), ...formsOfImport(), ...boundary(), ...impurities()]
}

function otherRooms(): readonly RoomProbe[] {
  return Object.entries(roomRules).flatMap(([room, may]) =>
    ['main', ...Object.keys(roomRules).filter(other => other !== room)].map(other => ({
      path: `src/${room}/imports-${other}.ts`,
      code: other === 'main' ? `import '../main.ts'` : `import '../${other}/x.ts'`,
      says: may.rooms.includes(other) ? null : `The room \`${room}\` may import:`,
    })),
  )
}

function packageUses(): readonly RoomProbe[] {
  return Object.entries(roomRules).flatMap(([room, may]) =>
    packages.map(name => ({
      path: `src/${room}/uses-${name.replace(/\W/g, '-').toLowerCase()}.ts`,
      code: `import '${name}'`,
      says: may.packages.includes(name) ? null : `The room \`${room}\` may use:`,
    })),
  )
}

/** No way to import goes unseen, and folders inside a room are part of it. */
function formsOfImport(): readonly RoomProbe[] {
  const forbidden = {
    type: `import type {X} from '../cli/x.ts'\nexport const x: X = 1`,
    again: `export {x} from '../cli/x.ts'`,
    late: `export const x = () => import('../cli/x.ts')`,
    deep: `import '../cli/commands/x.ts'`,
    outside: `import x from '../../package.json'\nx()`,
  }
  return [
    ...Object.entries(forbidden).map(([form, code]) => ({
      path: `src/source/form-${form}.ts`,
      code,
      says: 'The room `source` may import: errors.',
    })),
    {
      path: 'src/views/json/own.ts',
      code: `import '../x.ts'\nimport '../../views/text/y.ts'\nimport './z.ts'`,
      says: null,
    },
    {path: 'src/views/json/above.ts', code: `import '../../curriculum/x.ts'`, says: null},
    {
      path: 'src/views/json/below.ts',
      code: `import '../../storage/x.ts'`,
      says: 'The room `views` may import:',
    },
    {path: 'src/views/json/main.ts', code: `import '../../main.ts'`, says: 'The room `views` may import:'},
  ]
}

function boundary(): readonly RoomProbe[] {
  const code = `import './curriculum/x.ts'`
  return [{path: 'src/main.ts', code, says: 'The process boundary `main.ts` may import:'}]
}

function impurities(): readonly RoomProbe[] {
  const globals = [
    'process',
    'console',
    'Buffer',
    'globalThis',
    'performance',
    'crypto',
    'fetch',
    'setTimeout',
  ]
  const clocks = ['new Date()', 'Date.now()', 'Math.random()']
  const pureRooms = Object.keys(roomRules).filter(room => !impureRooms.includes(room))
  return [
    ...pureRooms.flatMap(room =>
      globals.map(name => ({
        path: `src/${room}/global-${name.toLowerCase()}.ts`,
        code: `export const used = ${name}`,
        says: `Do not use the global variable ${name}.`,
      })),
    ),
    ...clocks.map((use, index) => ({
      path: `src/calendar/clock-${index}.ts`,
      code: `export const used = ${use}`,
      says: 'No clock and no random',
    })),
    {path: 'src/calendar/given.ts', code: 'export const used = (x: number) => new Date(x)', says: null},
    {path: 'src/edit/date.ts', code: 'export const used = new Date(0)', says: 'global variable Date'},
    ...impureRooms.map(room => ({
      path: `src/${room}/impure.ts`,
      code: 'export const used = [process.pid, new Date(), Math.random()]',
      says: null,
    })),
  ]
}
