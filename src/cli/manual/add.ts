import {type CommandManual, inOption} from './manual.ts'

export const addManual: CommandManual = {
  name: 'add',
  aliases: [],
  group: 'Fill',
  purpose: 'Adds a concept, a task, a project, a skill, a unit, or a line to a list.',
  operands: '[WORD...]',
  usage: '[KIND|LIST] TEXT',
  words: [
    ['KIND', "concept, task, project, skill, or the tracker's word for a unit, such as week"],
    ['LIST', 'the heading or label of a list: its first blank line is filled, else it grows'],
    ['TEXT', 'what is added; may begin with a hyphen'],
  ],
  options: [
    {
      ...inOption,
      meaning: 'where: w3, "Week 3", a section (repeatable); tells the KIND if there is one only',
    },
    {flags: '--after <ITEM>', meaning: 'behind this concept, skill or task, instead of last'},
    {flags: '--like <UNIT>', meaning: 'the shape of a new unit (default: that of most units)'},
  ],
  takesText: true,
  documentOptions: 'labels',
  writes: true,
  notes: [
    'A project takes the labels inside it as options: --concepts TEXT, --link TEXT.',
    'Without a TEXT, at a terminal, it is asked for.',
  ],
  examples: [
    {command: 'tracker add concept "Raft" --in w3 --after "CAP Theorem"', does: 'a row of the table'},
    {command: 'tracker add task "Design Dropbox" --in w15', does: 'an open box'},
    {command: 'tracker add "Key Learnings" "Base62 beats hashing" --in w10', does: 'a line of a list'},
    {
      command: 'tracker add project "Rate limiter in Go" --concepts "Rate Limiting"',
      does: 'the next project, with a value inside',
    },
    {command: 'tracker add week "Distributed SQL" --like w3', does: 'a unit after the last one'},
  ],
  statuses: [0, 2, 3, 4, 5],
}
