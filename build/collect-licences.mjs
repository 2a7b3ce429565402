import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

const packageFolder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
const readmeSection = /^(?:#+ *)?licen[cs]e *#*\n(?:[=-]+\n)?([\s\S]+)/im

/**
 * Bundled packages ask that their licence goes with them. Throws when one has no licence text.
 *
 * @param {readonly string[]} modulePaths
 * @param {string} file
 */
export async function collectLicences(modulePaths, file) {
  const folders = modulePaths
    .map(path => packageFolder.exec(path)?.[1])
    .filter(folder => folder !== undefined)
  const texts = await Promise.all([...new Set(folders)].map(licenceOf))
  await writeFile(file, texts.toSorted().join(`\n${'-'.repeat(80)}\n\n`))
}

/** @param {string} folder */
async function licenceOf(folder) {
  const {name, version, license, licenses} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const kind = license ?? licenses?.[0]?.type
  const text = (await licenceFile(folder)) ?? (await licenceInReadme(folder))
  if (!text || !kind) throw new Error(`${name} has no licence text in ${folder}`)
  return `${name} ${version} (${kind})\n\n${text.trim()}\n`
}

/** @param {string} folder */
async function licenceFile(folder) {
  const file = (await readdir(folder)).find(entry => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
  return file && readFile(join(folder, file), 'utf8')
}

/** @param {string} folder */
async function licenceInReadme(folder) {
  const file = (await readdir(folder)).find(entry => /^readme\.md$/i.test(entry))
  return file && readmeSection.exec(await readFile(join(folder, file), 'utf8'))?.[1]
}
