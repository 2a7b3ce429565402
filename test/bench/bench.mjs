import {mkdtemp, rm} from 'node:fs/promises'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {measureRows} from './measure-rows.mjs'
import {printTable} from './print-table.mjs'
import {rivalRows} from './rival-rows.mjs'
import {trackerRows} from './tracker-rows.mjs'

/*
 * npm run bench -- [--pairs 15] [--only TEXT] [--large] [--no-rivals]
 *
 * How long the built program takes, as a multiple of `node -e 0` run in turn with it: the machine's speed
 * and its other work cancel out. Makes its own inputs. `--large` adds the rows of 10 MB.
 */
const {values} = parseArgs({
  allowNegative: true,
  options: {
    pairs: {type: 'string', default: '15'},
    only: {type: 'string', default: ''},
    large: {type: 'boolean', default: false},
    rivals: {type: 'boolean', default: true},
  },
})
const folder = await mkdtemp(join(tmpdir(), 'tracker-bench-'))
try {
  const rows = [...(await trackerRows(folder)), ...(values.rivals ? await rivalRows(folder) : [])]
  const wanted = rows.filter(row => (values.large || !row.large) && row.name.includes(values.only))
  const results = await measureRows(wanted, {pairs: Number(values.pairs), folder})
  console.log(
    `${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  )
  printTable(results)
} finally {
  await rm(folder, {recursive: true, force: true})
}
