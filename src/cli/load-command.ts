import type {RunCommand} from './run-command.ts'

/** The work of a command, imported when it is asked for. */
export function loadCommand(name: CommandName): Promise<RunCommand> {
  return loaders[name]()
}

export type CommandName = keyof typeof loaders

const loaders = {
  status: async () => (await import('./commands/status.ts')).runStatus,
  list: async () => (await import('./commands/list.ts')).runList,
  show: async () => (await import('./commands/show.ts')).runShow,
  next: async () => (await import('./commands/next.ts')).runNext,
  export: async () => (await import('./commands/export.ts')).runExport,
  watch: async () => (await import('./commands/watch.ts')).runWatch,
  where: async () => (await import('./commands/where.ts')).runWhere,
  explain: async () => (await import('./commands/explain.ts')).runExplain,
  mark: async () => (await import('./commands/mark.ts')).runMark,
  start: async () => (await import('./commands/start.ts')).runStart,
  reset: async () => (await import('./commands/reset.ts')).runReset,
  rate: async () => (await import('./commands/rate.ts')).runRate,
  note: async () => (await import('./commands/note.ts')).runNote,
  tick: async () => (await import('./commands/tick.ts')).runTick,
  untick: async () => (await import('./commands/untick.ts')).runUntick,
  set: async () => (await import('./commands/set.ts')).runSet,
  log: async () => (await import('./commands/log.ts')).runLog,
  add: async () => (await import('./commands/add.ts')).runAdd,
  edit: async () => (await import('./commands/edit.ts')).runEdit,
  rename: async () => (await import('./commands/rename.ts')).runRename,
  move: async () => (await import('./commands/move.ts')).runMove,
  remove: async () => (await import('./commands/remove.ts')).runRemove,
  refresh: async () => (await import('./commands/refresh.ts')).runRefresh,
  undo: async () => (await import('./commands/undo.ts')).runUndo,
  redo: async () => (await import('./commands/redo.ts')).runRedo,
  history: async () => (await import('./commands/history.ts')).runHistory,
  check: async () => (await import('./commands/check.ts')).runCheck,
  init: async () => (await import('./commands/init.ts')).runInit,
  demo: async () => (await import('./commands/demo.ts')).runDemo,
  completion: async () => (await import('./commands/completion.ts')).runCompletion,
  help: async () => (await import('./commands/help.ts')).runHelp,
} satisfies Readonly<Record<string, () => Promise<RunCommand>>>
