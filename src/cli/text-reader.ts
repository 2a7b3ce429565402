import {type FindingsLeft, findingsIn, openFindings} from '../curriculum/findings.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {areFound, findingsOf, withProblems} from '../curriculum/with-problems.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {UnreadText} from '../errors/unread-text.ts'
import type {Block} from '../markdown/block.ts'
import {decodeSource} from '../source/decode-source.ts'
import {locateCache} from '../storage/cache-file.ts'
import {decodeTracker} from './decode-tracker.ts'
import {type KnownModel, keepModel, recallModel} from './model-cache.ts'
import {namingFileLater} from './naming-file.ts'
import type {Shell} from './run-command.ts'
import type {SectionCache} from './section-cache.ts'
import {showReading} from './show-reading.ts'

/**
 * Reads one document, in the cheapest way that is certain: a document with the same bytes as last time is not read
 * at all, one in which some lines changed is read in those lines where that is enough, and of any other only the sections
 * that are new are parsed.
 */
export interface TextReader {
  /** Throws TrackerError for bytes that cannot be understood. */
  readonly open: (bytes: Uint8Array, shown: string) => Promise<Curriculum>
  /** The blocks of a text that was opened, whose model may have been known without them. */
  readonly blocksOf: (text: string) => Promise<readonly Block[]>
  /**
   * Loads no parser: reads what differs in a few lines from the model that is known, without its problems, and throws
   * UnreadText for anything else; `undefined` when no model is known.
   */
  readonly prepareToAmend: () => Promise<((text: string) => Curriculum) | undefined>
  /** Loads all that is needed to read any text, what a change makes of the document included. */
  readonly prepare: (bytes?: Uint8Array) => Promise<(text: string) => Curriculum>
  /**
   * What keeps all that is known of the document for the next run; to be called when the answer has been given. Of a large
   * document it holds only the text till then.
   */
  readonly keeperOf: (bytes: Uint8Array, curriculum: Curriculum) => () => void
}

/** `realPath` is `null` for a text that is no file. */
export function textReader(shell: Pick<Shell, 'context' | 'options'>, realPath: string | null): TextReader {
  const place = realPath === null ? null : locateCache(shell.context, realPath)
  const known = place === null ? undefined : recallModel(place)
  let sections: SectionCache | undefined
  const loadSections = async (): Promise<SectionCache> => {
    sections ??= (await import('./section-cache.ts')).sectionCache(place)
    return sections
  }
  const prepareSections = async (text: string): Promise<SectionCache> => {
    const cache = await loadSections()
    await cache.prepare(text, showReading(shell))
    return cache
  }
  return {
    open: async (bytes, shown) => {
      if (known?.isOf(bytes)) return openKnown(known, prepareSections)
      const {text} = decodeTracker(bytes, shown)
      const amended = known && (await amend(known, text))
      if (amended?.left?.structure) return amended.curriculum
      return namingFileLater(shown, async () => {
        const cache = await prepareSections(text)
        if (!amended) return cache.readWhole(text)
        const {curriculum, left} = amended
        return withProblems(curriculum, () => cache.findProblems(curriculum, left), findingsOf(curriculum))
      })
    },
    blocksOf: async text => (await prepareSections(text)).blocks(text),
    prepareToAmend: () => prepareToAmend(known),
    prepare: async bytes => {
      const cache = await loadSections()
      await cache.prepareAll()
      const before = bytes && known?.isOf(bytes) ? await openKnown(known, prepareSections) : undefined
      if (bytes && !before) await learn(bytes, prepareSections)
      return text => (text === before?.text ? before : cache.read(text))
    },
    keeperOf: (bytes, curriculum) => {
      const isKnown = !sections && known?.isOf(bytes) === true
      if (place === null || (isKnown && known.findings?.touched.length === 0)) return () => {}
      const keepText = textKeeper(sections, curriculum.text)
      return modelKeeper(keepText, {place, bytes, curriculum, known, isKnown})
    },
  }
}

type PrepareSections = (text: string) => Promise<SectionCache>

/** Where nobody asked for the problems yet, they are looked for in the sections, or without them where that is enough. */
async function openKnown(known: KnownModel, prepareSections: PrepareSections): Promise<Curriculum> {
  const {model, findings} = known
  const left = findings ? openFindings(model, findings) : undefined
  const all = left && findingsIn(left)
  if (all) return withProblems(model, () => all, findings)
  if (left?.structure) {
    const {structure} = left
    const {findProblems} = await import('../curriculum/find-problems.ts')
    return withProblems(model, () => findProblems(model, structure, left), findings)
  }
  const cache = await prepareSections(model.text)
  return withProblems(model, () => cache.findProblems(model, left), findings)
}

interface Amended {
  readonly curriculum: Curriculum
  readonly left: FindingsLeft | undefined
}

async function amend(known: KnownModel, text: string): Promise<Amended | undefined> {
  const {reread} = await import('../curriculum/reread.ts')
  const {findProblems} = await import('../curriculum/find-problems.ts')
  let left: FindingsLeft | undefined
  const curriculum = reread(known.model, text, {
    carryOver: known.carryOver,
    findings: known.findings,
    findProblems: model => findProblems(model, left?.structure ?? [], left),
  })
  if (!curriculum) return undefined
  const before = findingsOf(curriculum)
  left = before ? openFindings(curriculum, before) : undefined
  return {curriculum, left}
}

async function prepareToAmend(known: KnownModel | undefined): ReturnType<TextReader['prepareToAmend']> {
  if (!known) return undefined
  const {reread} = await import('../curriculum/reread.ts')
  const findProblems = (): never => {
    throw new UnreadText()
  }
  const {findings, carryOver} = known
  const model = withProblems(known.model, findProblems, findings)
  return text => {
    const read = text === model.text ? model : reread(model, text, {carryOver, findings, findProblems})
    if (!read) throw new UnreadText()
    return read
  }
}

/** What cannot be read is refused by the work that wants it. */
async function learn(bytes: Uint8Array, prepareSections: PrepareSections): Promise<void> {
  try {
    await prepareSections(decodeSource(bytes).text)
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error
  }
}

/** A function of its own, so that what it gives holds nothing else. */
function textKeeper(sections: SectionCache | undefined, text: string): () => void {
  return () => sections?.keep(text)
}

/** What is kept first is let go before the rest is made: of a large document both would be too much at once. */
function modelKeeper(keepText: () => void, known: KeptDocument): () => void {
  let held: KeptDocument | undefined = known
  // A frame of its own: what a function has handed on may be held for as long as it runs.
  const keepHeld = (): void => {
    // Of a model that is known already, its problems are news.
    if (held && (!held.isKnown || areFound(held.curriculum))) keepModel(held.place, held, held.known)
    held = undefined
  }
  return () => {
    keepHeld()
    keepText()
  }
}

interface KeptDocument {
  readonly place: string
  readonly bytes: Uint8Array
  readonly curriculum: Curriculum
  readonly known: KnownModel | undefined
  readonly isKnown: boolean
}
