/** `Week 17` of `Week 17: `, where nothing follows. */
export function withoutSeparator(opening: string): string {
  return opening.replace(/(?<![\s:：.–—-])[\s:：.–—-]+$/u, '')
}
