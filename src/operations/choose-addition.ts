import {scopeAddress, scopeCandidate} from '../curriculum/candidates.ts'
import {findItems} from '../curriculum/find-items.ts'
import {findScope, matchScopes, narrowScope} from '../curriculum/find-scope.ts'
import {tableWord} from '../curriculum/find-table.ts'
import {findUnit} from '../curriculum/find-unit.ts'
import {indexNames} from '../curriculum/index-names.ts'
import {meantAmong} from '../curriculum/meant-among.ts'
import type {Curriculum, Field} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import type {Scope} from '../curriculum/scope.ts'
import {describeScope, isWithin} from '../curriculum/scope-path.ts'
import {InternalError} from '../errors/internal-error.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {type Addition, additionsIn, isProjectList, scopeOfAddition} from './additions-in.ts'
import {elsewhere, requireTable, tellPlace} from './require-place.ts'

export interface AdditionWords {
  /** A kind, or the heading or label of a list; `null` when only the place tells. */
  readonly what: string | null
  /** The texts of `--in`. */
  readonly within: readonly string[]
  /** The item it comes after. */
  readonly after: string | null
  /** The unit whose shape a new unit takes. */
  readonly like: string | null
}

/**
 * What words ask to be added, and where. Throws `usage` when several kinds are possible, `scope-ambiguous` when several
 * places are, `wrong-kind` when nothing can be added there, and what `findItems` and `findScope` throw.
 */
export function chooseAddition(curriculum: Curriculum, words: AdditionWords): Addition {
  const {what, within, after, like} = words
  const kind = what === null ? undefined : kindCalled(curriculum, what)
  if (like !== null && kind !== 'unit') {
    throw new TrackerError('usage', '--like is for a new unit only', {
      hint: 'tracker add week NAME --like w3',
    })
  }
  if (after !== null) return behind(curriculum, words, kind)
  const inside = placeOf(curriculum, within)
  if (kind !== undefined) return ofKind(curriculum, kind, {inside, like})
  if (what !== null) return inList(curriculum, what, inside)
  if (within.length > 0) return onlyAddition(curriculum, inside)
  throw new TrackerError('usage', 'add needs a KIND, a LIST or a PLACE beside the text', {
    hint: 'try: tracker add concept "Raft" --in w3, or tracker add "Next Steps" "Read the paper"',
  })
}

type Kind = Addition['kind']

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['concept', 'concept'],
  ['task', 'task'],
  ['project', 'project'],
  ['skill', 'skill'],
  ['unit', 'unit'],
])

/** A unit is called as the file calls it: `week`, `day`, `semana`. */
export function kindCalled({units}: Curriculum, what: string): Kind | undefined {
  const word = normaliseTitle(what)
  return units.some(unit => normaliseTitle(unit.word) === word) ? 'unit' : kinds.get(word)
}

function placeOf(curriculum: Curriculum, within: readonly string[]): Scope {
  const scope = narrowScope(curriculum, within)
  if (!scope) throw new InternalError('a curriculum without its document')
  return scope
}

/** Right after an item, which tells the kind and the place by itself. */
function behind(
  curriculum: Curriculum,
  {what, within, after}: AdditionWords,
  kind: Kind | undefined,
): Addition {
  const [item] = findItems(curriculum, [after ?? ''], {within, prefer: 'any', verb: 'add'})
  const found: Kind | undefined =
    item?.kind === 'rating'
      ? 'skill'
      : item?.kind === 'concept' || item?.kind === 'task'
        ? item.kind
        : undefined
  const isWrong =
    found === undefined || (what !== null && kind !== found && !namesPlace(curriculum, what, item?.scope))
  if (!item || isWrong) {
    const what = kind === undefined || kind === found ? 'a concept, a skill or a task' : `a ${kind}`
    throw new TrackerError(
      'usage',
      `--after "${after}" does not go with this: ${what} comes after another one`,
      {
        hint: 'see: tracker add --help',
      },
    )
  }
  switch (item.kind) {
    case 'concept':
      return {kind: 'concept', table: item.table, after: item}
    case 'rating':
      return {kind: 'skill', table: item.table, after: item}
    default:
      return {kind: 'task', scope: item.scope, ...(item.kind === 'task' ? {after: item} : {})}
  }
}

function namesPlace(curriculum: Curriculum, what: string, scope: Scope | undefined): boolean {
  return (
    scope !== undefined &&
    kindCalled(curriculum, what) === undefined &&
    isWithin(scope, findScope(curriculum, what))
  )
}

interface Place {
  readonly inside: Scope
  readonly like: string | null
}

function ofKind(curriculum: Curriculum, kind: Kind, {inside, like}: Place): Addition {
  switch (kind) {
    case 'concept':
      return {kind, table: requireTable(curriculum, inside, 'status')}
    case 'skill':
      return {kind, table: requireTable(curriculum, inside, 'rating')}
    case 'task':
      return {kind, scope: inside}
    case 'unit':
      return newUnit(curriculum, {inside, like})
    case 'project':
      return onlyProject(curriculum, inside)
    case 'line':
      return onlyAddition(curriculum, inside)
  }
}

function newUnit(curriculum: Curriculum, {inside, like}: Place): Addition {
  const last = curriculum.units.at(-1)
  if (last && !isWithin(last, inside)) {
    throw new TrackerError(
      'usage',
      `a new unit comes after the last one, which is not in "${inside.title}"`,
      {
        hint: 'leave --in out',
      },
    )
  }
  return {kind: 'unit', like: like === null ? undefined : findUnit(curriculum, like)}
}

function onlyProject(curriculum: Curriculum, inside: Scope): Addition {
  const lists = curriculum.lists.filter(
    list => list.kind === 'plain' && isWithin(list.scope, inside) && isProjectList(curriculum, list),
  )
  return requireOne(
    curriculum,
    lists.map((list): Addition => ({kind: 'project', list})),
    {place: inside, what: 'list of projects'},
  )
}

/** The list with this heading or label; a label that lost its last box is one too. */
function inList(curriculum: Curriculum, name: string, inside: Scope): Addition {
  const places = curriculum.scopes.filter(scope => scope.kind !== 'document' && isWithin(scope, inside))
  const named = matchScopes(curriculum, places, name)?.things ?? []
  const [place, ...others] = named.filter(scope => additionsIn(curriculum, scope).length > 0)
  if (place && others.length === 0) return onlyAddition(curriculum, place)
  const label = place ? undefined : emptyChecklist(curriculum, name, inside)
  if (label) return {kind: 'task', scope: label.scope}
  if (!place) return onlyAddition(curriculum, requireList(curriculum, name, inside))
  throw ambiguous(curriculum, [place, ...others], `"${name}" names ${others.length + 1} lists`)
}

/** What `findScope` throws, said of what stands where a KIND or a LIST should. */
function requireList(curriculum: Curriculum, name: string, inside: Scope): Scope {
  try {
    return findScope(curriculum, name, inside)
  } catch (error) {
    if (!(error instanceof TrackerError) || error.code !== 'scope-not-found') throw error
    const words = [...kinds.keys(), ...curriculum.units.map(({word}) => word)]
    const kind = meantAmong(name, words)
    const where = inside.kind === 'document' ? '' : ` inside ${describeScope(inside)}`
    const [near] = error.candidates
    throw new TrackerError('scope-not-found', `"${name}" is neither a KIND nor a LIST${where}${kind}`, {
      candidates: kind === '' ? error.candidates : [],
      hint: near && kind === '' ? `try: tracker add ${quoteWord(near.id)} TEXT` : 'see: tracker add --help',
    })
  }
}

/** A label without a value that stands over a checklist elsewhere. */
function emptyChecklist({items, lists}: Curriculum, name: string, inside: Scope): Field | undefined {
  const titles = lists.filter(list => list.kind === 'task').map(list => normaliseTitle(list.scope.title))
  const labels = items.filter(
    (item): item is Field =>
      item.kind === 'field' &&
      item.value.raw === '' &&
      isWithin(item.scope, inside) &&
      titles.includes(normaliseTitle(item.title)),
  )
  const found =
    indexNames(labels, ({title, id, key}) => ({titles: [title], addresses: [id, key]}))(name)?.things ?? []
  return found.length === 1 ? found[0] : undefined
}

/** What can be added to in a place, when that is one thing only. */
function onlyAddition(curriculum: Curriculum, place: Scope): Addition {
  const additions = additionsIn(curriculum, place)
  const found = [...new Set(additions.map(({kind}) => kind))]
  if (found.length < 2) return requireOne(curriculum, additions, {place, what: 'list or table to add to'})
  throw new TrackerError('usage', `"${place.title}" takes more than one kind: ${found.join(', ')}`, {
    hint: `say which, as in: tracker add ${found.find(kind => kind !== 'line') ?? 'LIST'} TEXT --in ${scopeAddress(place, curriculum.scopes)}`,
  })
}

interface Wanted {
  readonly place: Scope
  readonly what: string
}

function requireOne(curriculum: Curriculum, additions: readonly Addition[], {place, what}: Wanted): Addition {
  const [first, ...others] = additions
  if (first && others.length === 0) return first
  const scopes = additions.flatMap(addition => scopeOfAddition(addition) ?? [])
  if (first) throw ambiguous(curriculum, scopes, `${tellPlace(place)} has more than one ${what}`)
  const log = curriculum.tables.find(table => table.kind === 'log' && isWithin(table.scope, place))
  throw new TrackerError('wrong-kind', `there is no ${what} in ${tellPlace(place)}`, {
    hint: log ? `its table is a log: tracker log ${tableWord(curriculum, log)}` : elsewhere(place),
  })
}

function ambiguous(curriculum: Curriculum, scopes: readonly Scope[], message: string): TrackerError {
  const distinct = [...new Set(scopes)].slice(0, mostShown)
  return new TrackerError('scope-ambiguous', message, {
    candidates: distinct.map(scope => scopeCandidate(scope, curriculum.scopes)),
    hint: 'name one of these with --in',
  })
}

const mostShown = 10
