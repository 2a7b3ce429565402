/** `3` and `2` of the id `3.2`: items of one place have the first in common, and count on. */
export function takeIdApart(id: string): {readonly place: string; readonly number: number} {
  const point = id.lastIndexOf('.')
  return {place: id.slice(0, point), number: Number(id.slice(point + 1))}
}
