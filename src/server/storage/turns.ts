/** One after the other: what is given starts when all that was given before has ended, well or not. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task, task)
    last = mine.catch(() => undefined)
    return mine
  }
}
