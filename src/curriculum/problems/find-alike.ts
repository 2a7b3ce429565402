/** Groups of two or more with one name in one place. */
export function findAlike<Thing>(
  things: readonly Thing[],
  placeOf: (thing: Thing) => unknown,
  nameOf: (thing: Thing) => string,
): readonly (readonly [Thing, Thing, ...Thing[]])[] {
  const places = new Map<unknown, Map<string, Thing[]>>()
  for (const thing of things) {
    const place = placeOf(thing)
    if (place === undefined) continue
    const names = places.get(place) ?? new Map<string, Thing[]>()
    places.set(place, names)
    const group = names.get(nameOf(thing))
    if (group) group.push(thing)
    else names.set(nameOf(thing), [thing])
  }
  const groups = [...places.values()].flatMap(names => [...names.values()])
  return groups.flatMap(([first, second, ...more]) =>
    first !== undefined && second !== undefined ? [[first, second, ...more] as const] : [],
  )
}
