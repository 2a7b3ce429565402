/** What takes a while to make and most runs of the program do not ask for: made when it is asked for first. */
export function once<Made>(make: () => Made): () => Made {
  let made: {readonly value: Made} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
