/** `notes`, `notes-2`, `notes-3`; `taken` counts how often each name was given. */
export function uniqueName(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1
  taken.set(name, count)
  return count === 1 ? name : uniqueName(`${name}-${count}`, taken)
}
