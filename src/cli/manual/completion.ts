import type {CommandManual} from './manual.ts'

export const completionManual: CommandManual = {
  name: 'completion',
  aliases: [],
  group: 'Begin',
  purpose: 'Prints the script that completes commands and names in a shell, or installs it.',
  operands: '<SHELL>',
  usage: null,
  words: [['SHELL', 'bash, zsh or fish']],
  options: [{flags: '--install', meaning: 'tell what installing would change; with --yes, do it'}],
  takesText: false,
  writes: false,
  notes: [
    'Pressing Tab then completes commands, options, and the names in the tracker that is near.',
    'Without --install: source the script from the file that the shell starts with. To uninstall, delete the files and the line that --install names.',
  ],
  examples: [
    {command: 'tracker completion bash', does: 'the script'},
    {command: 'tracker completion bash --install', does: 'what installing it would change'},
  ],
  statuses: [0, 2],
}
