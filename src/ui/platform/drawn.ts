/** A page that is shown and still draws nothing (a covered window) holds nobody up for longer. */
const longestMs = 200

/** Waits until the browser has drawn what has changed so far; on a hidden page nothing is drawn, nor waited for. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve()
    const late = setTimeout(resolve, longestMs)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve)
    })
  })
