import {constants} from 'node:os'
import {describe, expect, it} from 'vitest'
import {refuseReading, refuseSaving, systemReason} from '../../src/storage/refuse-system-error.ts'
import {systemErrorCode} from '../../src/storage/system-call.ts'

function systemError(code: string, errno: number): Error {
  return Object.assign(new Error(code), {code, errno, syscall: 'write'})
}

describe('an error of the system', () => {
  it('is told in plain words, with its name', () => {
    expect(systemReason(systemError('ENOSPC', -28))).toBe('the disk is full (ENOSPC)')
    expect(systemReason(systemError('EXDEV', -18))).toBe('EXDEV')
  })

  it('is named also when Node has no name for it', () => {
    const unknown = systemError(`Unknown system error -${constants.errno.EDQUOT}`, -constants.errno.EDQUOT)
    expect(systemErrorCode(unknown)).toBe('EDQUOT')
    expect(systemReason(unknown)).toBe('the disk quota is used up (EDQUOT)')
    expect(systemErrorCode(systemError('Unknown system error -9999', -9999))).toBe('error 9999')
  })

  it('is a refusal: of permission, or of input and output', () => {
    for (const code of ['EACCES', 'EPERM', 'EROFS']) {
      expect(refuseSaving('a.md', systemError(code, -1))).toMatchObject({code: 'read-only'})
    }
    expect(refuseSaving('a.md', systemError('EIO', -5))).toMatchObject({
      code: 'input-output',
      message: 'cannot save a.md, it is as it was: the disk reported an input/output error (EIO)',
      hint: 'try again when the disk answers',
    })
    expect(refuseReading('a.md', systemError('EACCES', -13))).toMatchObject({
      code: 'input-output',
      message: 'cannot read a.md: permission denied (EACCES)',
      hint: 'check who may read the file and its directory',
    })
    expect(refuseReading('a.md', systemError('EIO', -5))).toMatchObject({
      hint: 'try again when the disk answers',
    })
  })

  it('is not what a mistake of ours is taken for', () => {
    const mistake = Object.assign(new TypeError('bad'), {code: 'ERR_INVALID_ARG_TYPE'})
    expect(refuseSaving('a.md', mistake)).toBe(mistake)
    expect(refuseReading('a.md', mistake)).toBe(mistake)
    expect(systemErrorCode('EIO')).toBe(null)
  })
})
