/** What a reader sees of a cell. Literal links keep their words; any other tag is markup that nobody asked for. */
export function readText(html: string): string {
  const words = html.replaceAll(/<a href="[^"]*">([^<]*)<\/a>/g, '$1')
  return words.replaceAll(
    /&(lt|gt|quot|amp);/g,
    (_, name) => ({lt: '<', gt: '>', quot: '"', amp: '&'})[String(name)] ?? '',
  )
}
