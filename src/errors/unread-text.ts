/** A text that cannot be understood from what is known already: all of it has to be read. Never shown to anybody. */
export class UnreadText extends Error {
  constructor() {
    super('this text has to be read')
    this.name = 'UnreadText'
  }
}
