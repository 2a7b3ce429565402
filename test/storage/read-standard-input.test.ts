import {Readable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {readStandardInput} from '../../src/storage/read-standard-input.ts'
import {refusalOf} from './sandbox.ts'

describe('readStandardInput', () => {
  it('gives all that comes, in however many pieces', async () => {
    const pieces = [Buffer.from('one '), Buffer.from([0xff]), Buffer.from(' two')]
    expect(Buffer.from(await readStandardInput(Readable.from(pieces))).toString('latin1')).toBe('one ÿ two')
    expect(await readStandardInput(Readable.from([]))).toHaveLength(0)
  })

  it('refuses more than a tracker may have, without reading on for ever', async () => {
    let pieces = 0
    const endless = (async function* () {
      for (;;) {
        pieces++
        yield Buffer.alloc(16 * 1024 * 1024)
      }
    })()
    expect((await refusalOf(() => readStandardInput(endless))).code).toBe('over-limit')
    expect(pieces).toBe(5)
  })

  it('says why it could not be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('broken'), {code: 'EIO'}))
      },
    })
    const {code, message} = await refusalOf(() => readStandardInput(broken))
    expect(code).toBe('input-output')
    expect(message).toBe('cannot read standard input: the disk reported an input/output error (EIO)')
  })
})
