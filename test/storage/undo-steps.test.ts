import {unlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {changeDocument} from '../../src/storage/change-document.ts'
import {createLockEntry} from '../../src/storage/lock/lock-entry.ts'
import {nameHolder} from '../../src/storage/lock/lock-holder.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {readHistory} from '../../src/storage/read-history.ts'
import {undoSteps} from '../../src/storage/undo-steps.ts'
import {type RandomSource, randomSource} from './random-source.ts'
import {makeSandbox, refusalOf, replacing, type Sandbox} from './sandbox.ts'
import {tryUndo} from './undo-trial.ts'

async function change(sandbox: Sandbox, old: string, fresh: string): Promise<void> {
  expect((await changeDocument(sandbox.place, replacing(old, fresh), sandbox)).saved).toBe(true)
}

function takeBack(sandbox: Sandbox, direction: 'undo' | 'redo', {count = 1, dryRun = false} = {}) {
  return undoSteps(sandbox.place, {...sandbox, direction, count, dryRun, command: direction})
}

describe('undo', () => {
  it('gives the bytes back, step by step or several at once, and redo makes them again', async () => {
    const texts = ['one\ntwo\nthree\n', '1\ntwo\nthree\n', '1\n2\nthree\n', '1\n2\n3\n']
    const sandbox = makeSandbox(texts[0])
    for (const [old, fresh] of [
      ['one', '1'],
      ['two', '2'],
      ['three', '3'],
    ] as const) {
      await change(sandbox, old, fresh)
    }
    for (const index of [2, 1, 0]) {
      await takeBack(sandbox, 'undo')
      expect(sandbox.read()).toBe(texts[index])
    }
    await takeBack(sandbox, 'redo', {count: 3})
    expect(sandbox.read()).toBe(texts[3])
    await takeBack(sandbox, 'undo', {count: 2})
    expect(sandbox.read()).toBe(texts[1])
    await takeBack(sandbox, 'redo')
    expect(sandbox.read()).toBe(texts[2])
  })

  it('says what it took back, and when there is no more', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    const {result, saved} = await takeBack(sandbox, 'undo', {count: 5})
    expect(saved).toBe(true)
    const time = '2025-11-03T10:00:00.000Z'
    expect(result.steps).toEqual([
      {time, command: 'replace two', changes: ['two', '2']},
      {time, command: 'replace one', changes: ['one', '1']},
    ])
    expect(await takeBack(sandbox, 'undo')).toMatchObject({saved: false, result: {steps: []}})
  })

  it('takes back the newest step, also when that was made while it waited and left the same bytes', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const lock = sandbox.pathOf('.progress.md.tracker-lock')
    createLockEntry(lock, nameHolder())
    const waiting = takeBack(sandbox, 'undo')
    unlinkSync(lock)
    // Nobody waits for a free lock, so both are done before the one that waits looks again.
    await takeBack(sandbox, 'undo')
    await change(sandbox, 'one', '1')
    expect((await waiting).saved).toBe(true)
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
    const {steps} = readHistory(readDocument(sandbox.place), sandbox.environment)
    expect(steps.map(({undone}) => undone)).toEqual([true])
    expect((await takeBack(sandbox, 'undo')).saved).toBe(false)
  })

  it('is dropped as something to redo by the next change', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await takeBack(sandbox, 'undo')
    await change(sandbox, 'two', '2')
    expect(await takeBack(sandbox, 'redo')).toMatchObject({saved: false, result: {steps: []}})
    expect(sandbox.read()).toBe('one\n2\nthree\n')
  })

  it('can be only worked out', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    const {saved, document, bytes} = await takeBack(sandbox, 'undo', {dryRun: true})
    expect(saved).toBe(false)
    expect(Buffer.from(document.bytes).toString()).toBe('1\ntwo\nthree\n')
    expect(Buffer.from(bytes).toString()).toBe('one\ntwo\nthree\n')
    expect(sandbox.read()).toBe('1\ntwo\nthree\n')
  })
})

describe('undo after edits by hand', () => {
  it('takes back what is untouched and keeps the edits; redo likewise', async () => {
    const sandbox = makeSandbox('# A\n\n| x | ⬜ | |\n| y | ⬜ | |\n')
    await change(sandbox, '| x | ⬜ |', '| x | ✅ |')
    sandbox.write('# B\n\nnew\n| x | ✅ | |\n| y | ⬜ | z |\n')
    await takeBack(sandbox, 'undo')
    expect(sandbox.read()).toBe('# B\n\nnew\n| x | ⬜ | |\n| y | ⬜ | z |\n')
    sandbox.write('# C\n\nnew\n| x | ⬜ | |\n| y | ⬜ | z |\n')
    await takeBack(sandbox, 'redo')
    expect(sandbox.read()).toBe('# C\n\nnew\n| x | ✅ | |\n| y | ⬜ | z |\n')
  })

  it('takes back several steps with edits between them', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    sandbox.write(`${sandbox.read()}by hand\n`)
    await change(sandbox, 'two', '2')
    sandbox.write(`top\n${sandbox.read()}`)
    await takeBack(sandbox, 'undo', {count: 2})
    expect(sandbox.read()).toBe('top\none\ntwo\nthree\nby hand\n')
    await takeBack(sandbox, 'redo', {count: 2})
    expect(sandbox.read()).toBe('top\n1\n2\nthree\nby hand\n')
  })

  it('in the same place refuses, shows both, and changes nothing', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'two', '| ✅ Mastered |')
    sandbox.write('one\n\n| 🟡 Started |\nthree\n')
    const {code, message, hint} = await refusalOf(() => takeBack(sandbox, 'undo'))
    expect(code).toBe('undo-blocked')
    expect(message).toBe(
      'cannot undo "replace two": line 2 was edited since; it was left as “| ✅ Mastered |”, and now there is “\n| 🟡 Started |”',
    )
    expect(hint).toBe('change that line by hand, or edit it back first and try again')
    expect(sandbox.read()).toBe('one\n\n| 🟡 Started |\nthree\n')
    expect(readHistory(readDocument(sandbox.place), sandbox.environment).steps[0]?.undone).toBe(false)
  })

  it('takes nothing back when one of several is blocked', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    sandbox.write('1 by hand\n2\nthree\n')
    expect((await refusalOf(() => takeBack(sandbox, 'undo', {count: 2}))).code).toBe('undo-blocked')
    expect(sandbox.read()).toBe('1 by hand\n2\nthree\n')
    await takeBack(sandbox, 'undo')
    expect(sandbox.read()).toBe('1 by hand\ntwo\nthree\n')
  })

  it('has nothing left to do when the hand took it back already, and goes on with the step before', async () => {
    const sandbox = makeSandbox()
    await change(sandbox, 'one', '1')
    await change(sandbox, 'two', '2')
    sandbox.write('1\ntwo\nthree\n')
    const {saved, result} = await takeBack(sandbox, 'undo')
    expect([saved, result.steps.map(({command}) => command)]).toEqual([false, ['replace two']])
    await takeBack(sandbox, 'undo')
    expect(sandbox.read()).toBe('one\ntwo\nthree\n')
  })
})

describe('for random trackers', () => {
  it('undo is exact, whatever was edited by hand elsewhere', () => {
    for (let seed = 1; seed <= 150; seed++) expect(tryUndo(seed, 2)).toEqual({kind: 'right'})
  })
})

describe('for random sequences of commands, edits by hand, undo and redo', () => {
  it.each([1, 2, 3])('the file and the history are what a model says (%i)', async seed => {
    const random = randomSource(seed)
    const sandbox = makeSandbox(printCells(emptyModel))
    let model = emptyModel
    for (let turn = 0; turn < 40; turn++) {
      model = await takeTurn(sandbox, model, random)
      expect(sandbox.read()).toBe(printCells(model))
      const {steps} = readHistory(readDocument(sandbox.place), sandbox.environment)
      const expected = [...model.undone, ...model.done.toReversed()].map(({command}) => command)
      expect(steps.map(({command}) => command)).toEqual(expected)
      expect(steps.filter(({undone}) => undone)).toHaveLength(model.undone.length)
    }
  })
})

/** A document of lines that commands change, between lines that are changed by hand. */
interface Model {
  readonly cells: readonly string[]
  readonly byHand: readonly string[]
  /** With the cells as they were before. */
  readonly done: readonly ModelStep[]
  readonly undone: readonly ModelStep[]
}

interface ModelStep {
  readonly command: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const emptyModel: Model = {
  cells: Array.from({length: 6}, (_, index) => `cell ${index}`),
  byHand: Array.from({length: 6}, (_, index) => `hand ${index}`),
  done: [],
  undone: [],
}

function printCells({cells, byHand}: Pick<Model, 'cells' | 'byHand'>): string {
  return cells.map((cell, index) => `same\n${cell}\nsame\n${byHand[index]}\n`).join('')
}

let lastValue = 0

async function takeTurn(sandbox: Sandbox, model: Model, random: RandomSource): Promise<Model> {
  const index = random.below(model.cells.length)
  const count = 1 + random.below(3)
  switch (random.below(5)) {
    case 0:
    case 1: {
      const after = model.cells.with(index, `cell ${index} is ${++lastValue}`).with(0, `${lastValue} in all`)
      const text = printCells({...model, cells: after})
      const step = {command: `change ${lastValue}`, changes: null}
      await changeDocument(sandbox.place, () => ({bytes: Buffer.from(text), result: null, step}), sandbox)
      return {
        ...model,
        cells: after,
        done: [...model.done, {command: step.command, before: model.cells, after}],
        undone: [],
      }
    }
    case 2: {
      const byHand = model.byHand.with(index, `hand ${++lastValue}`)
      sandbox.write(printCells({...model, byHand}))
      return {...model, byHand}
    }
    case 3: {
      await takeBack(sandbox, 'undo', {count})
      const moved = model.done.slice(-count)
      const cells = moved[0]?.before ?? model.cells
      return {
        ...model,
        cells,
        done: model.done.slice(0, -count),
        undone: [...model.undone, ...moved.toReversed()],
      }
    }
    default: {
      await takeBack(sandbox, 'redo', {count})
      const moved = model.undone.slice(-count).toReversed()
      const cells = moved.at(-1)?.after ?? model.cells
      return {...model, cells, done: [...model.done, ...moved], undone: model.undone.slice(0, -count)}
    }
  }
}
