import type {BigIntStats} from 'node:fs'

/** What tells one state of a file from another. Times are nanoseconds since 1970. */
export interface FileIdentity {
  readonly device: bigint
  readonly inode: bigint
  /** Kind and permission bits, as `stat` gives them. */
  readonly mode: number
  readonly owner: number
  readonly group: number
  /** How many names the file has. */
  readonly links: number
  /** In bytes. */
  readonly size: number
  /** When the content was last written to. */
  readonly modifiedNs: bigint
  /** When anything about it last changed, its name included. */
  readonly changedNs: bigint
  /** When it was made; a new file may get the inode of one that is gone. */
  readonly bornNs: bigint
}

export function identifyFile(stats: BigIntStats): FileIdentity {
  return {
    device: stats.dev,
    inode: stats.ino,
    mode: Number(stats.mode),
    owner: Number(stats.uid),
    group: Number(stats.gid),
    links: Number(stats.nlink),
    size: Number(stats.size),
    modifiedNs: stats.mtimeNs,
    changedNs: stats.ctimeNs,
    bornNs: stats.birthtimeNs,
  }
}

/** Whether one file was written to, rather than another put in its place. */
export function isSameInode(one: FileIdentity, other: FileIdentity): boolean {
  return one.device === other.device && one.inode === other.inode && one.bornNs === other.bornNs
}

/** Whether both describe one file with the same permissions and names, whatever it holds. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  return (
    one.device === other.device &&
    one.inode === other.inode &&
    one.mode === other.mode &&
    one.owner === other.owner &&
    one.group === other.group &&
    one.links === other.links
  )
}
